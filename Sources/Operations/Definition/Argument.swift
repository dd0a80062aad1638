import Tensors

/// A value that the language passes to an operation.
public enum Argument {
  case none
  case bool(Bool)
  case int(Int)
  case float(Double)
  case string(String)
  case dtype(DType)
  case tensor(Variable)
  case list([Argument])
  case slice(start: Int?, stop: Int?, step: Int?)
  case ellipsis

  /// The name of the value's type in the language.
  public var typeName: String {
    switch self {
    case .none: "NoneType"
    case .bool: "bool"
    case .int: "int"
    case .float: "float"
    case .string: "str"
    case .dtype: "torch.dtype"
    case .tensor: "Tensor"
    case .list: "tuple"
    case .slice: "slice"
    case .ellipsis: "ellipsis"
    }
  }

  /// The number, when the value is one.
  public var scalar: Scalar? {
    switch self {
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .float(let value): .float(value)
    default: nil
    }
  }
}

/// What an operation gives back to the language.
public enum Output {
  case none
  case scalar(Scalar)
  case string(String)
  case dtype(DType)
  case tensor(Variable)
  indirect case size(Dimensions)
  case tuple([Output])
  case list([Output])
  /// A named tuple `torch.return_types.NAME`.
  case named(String, [(name: String, value: Variable)])

  public static func tensors(_ variables: [Variable]) -> Output { .tuple(variables.map(Output.tensor)) }
  static func list(_ variables: [Variable]) -> Output { .list(variables.map(Output.tensor)) }
  static func int(_ value: Int) -> Output { .scalar(.int(value)) }
  static func bool(_ value: Bool) -> Output { .scalar(.bool(value)) }

  /// The tensors of the output, in order.
  public var variables: [Variable] {
    switch self {
    case .tensor(let variable): [variable]
    case .tuple(let outputs), .list(let outputs): outputs.flatMap(\.variables)
    case .named(_, let fields): fields.map(\.value)
    default: []
    }
  }
}

/// An operand of an elementwise operation: a tensor or a number.
public enum Operand {
  case variable(Variable)
  case scalar(Scalar)

  /// The variable, or one made of the number.
  func variable(_ dtype: DType? = nil) throws -> Variable {
    switch self {
    case .variable(let variable): variable
    case .scalar(let value): try Variable(value, dtype)
    }
  }
}
