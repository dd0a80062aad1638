import Interpreter
import Operations
import Tensors

/// `torch.Tensor`: a variable as an object of the language.
///
/// A variable has one such object at a time, so that `x.grad is x.grad`.
public final class TensorObject: Object {
  public override class var nativeType: TypeObject { TensorType.tensor }

  public let variable: Variable

  private init(_ variable: Variable) {
    self.variable = variable
    super.init()
    variable.languageObject = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    if variable.languageObject == Unmanaged.passUnretained(self).toOpaque() { variable.languageObject = nil }
  }

  /// The object of a variable, made now if there is none.
  public static func of(_ variable: Variable) -> TensorObject {
    if let known = variable.languageObject {
      return Unmanaged<TensorObject>.fromOpaque(known).takeUnretainedValue()
    }
    return TensorObject(variable)
  }

  public override var hasAttributes: Bool { true }

  public override var dimensions: [Int]? { Array(variable.sizes) }

  // MARK: Containers

  public override func truth() throws -> Bool {
    try TensorErrors.translated {
      switch variable.tensor.count {
      case 1: return try variable.tensor.item().boolValue
      case 0: throw TensorError.runtime("Boolean value of Tensor with no values is ambiguous")
      default: throw TensorError.runtime("Boolean value of Tensor with more than one value is ambiguous")
      }
    }
  }

  public override func length() throws -> Int? {
    guard let first = variable.sizes.first else { throw PythonError.type("len() of a 0-d tensor") }
    return first
  }

  public override func getItem(_ key: Value) throws -> Value? {
    try TensorErrors.translated {
      if let window = try SubscriptKey.window(variable.tensor, key) {
        let view = try Torch.subscripted(variable, window) { try SubscriptKey.arguments(key) }
        return .object(TensorObject.of(view))
      }
      return .object(TensorObject.of(try Torch.subscripted(variable, try SubscriptKey.arguments(key))))
    }
  }

  public override func setItem(_ key: Value, _ value: Value) throws -> Bool {
    let operand: Operand
    if let known = try Operand(value) {
      operand = known
    } else {
      throw PythonError.type(
        "can't assign a \(value.type.name) to a torch.\(variable.dtype.scalarTypeName)Tensor")
    }
    try TensorErrors.translated {
      if let window = try SubscriptKey.window(variable.tensor, key) {
        try Torch.assign(variable, window, operand) { try SubscriptKey.arguments(key) }
      } else {
        try Torch.assign(variable, try SubscriptKey.arguments(key), operand)
      }
    }
    return true
  }

  public override func getItem(_ parts: KeyParts) throws -> Value? {
    try TensorErrors.translated {
      guard let window = try SubscriptKey.window(variable.tensor, parts) else { return nil }
      let view = try Torch.subscripted(variable, window) { try SubscriptKey.arguments(parts.key) }
      return .object(TensorObject.of(view))
    }
  }

  public override func setItem(_ parts: KeyParts, _ value: Value) throws -> Bool {
    guard let operand = try Operand(value) else { return false }
    return try TensorErrors.translated {
      guard let window = try SubscriptKey.window(variable.tensor, parts) else { return false }
      try Torch.assign(variable, window, operand) { try SubscriptKey.arguments(parts.key) }
      return true
    }
  }

  public override func contains(_ item: Value) throws -> Bool? {
    guard let operand = try Operand(item) else {
      throw PythonError.runtime(
        "Tensor.__contains__ only supports Tensor or scalar, but you passed in a \(item.type.name).")
    }
    return try TensorErrors.translated {
      try Torch.eq(.variable(variable), operand).tensor.scalars.contains { $0.boolValue }
    }
  }

  public override func iterator() throws -> Object? {
    guard let count = variable.sizes.first else { throw PythonError.type("iteration over a 0-d tensor") }
    var position = 0
    return ClosureIterator { [variable] in
      guard position < count else { return nil }
      position += 1
      return try TensorErrors.translated {
        .object(TensorObject.of(try Torch.select(variable, 0, position - 1)))
      }
    }
  }

  // MARK: Numbers

  public override func asFloat() throws -> Double? {
    try TensorErrors.translated { try variable.tensor.onlyNumber().doubleValue }
  }

  public override func asInt() throws -> Int? {
    let scalar = try TensorErrors.translated { try variable.tensor.onlyNumber() }
    guard case .float(let value) = scalar else { return scalar.intValue }
    if value.isNaN { throw PythonError.value("cannot convert float NaN to integer") }
    if value.isInfinite { throw PythonError.overflow("cannot convert float infinity to integer") }
    guard let whole = Int(exactly: value.rounded(.towardZero)) else { throw PythonError.integerTooLarge }
    return whole
  }

  public override func asIndex() throws -> Int? {
    guard variable.tensor.count == 1, !variable.dtype.isFloatingPoint else {
      throw PythonError.type("only integer tensors of a single element can be converted to an index")
    }
    return try TensorErrors.translated { try variable.tensor.item().intValue }
  }

  // MARK: Operators

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    guard let right = try Operand(other) else { return .notImplemented }
    let left = Operand.variable(variable)
    return try TensorErrors.translated {
      let result =
        reflected ? try TensorOperator.apply(op, right, left) : try TensorOperator.apply(op, left, right)
      return result.map { .object(TensorObject.of($0)) } ?? .notImplemented
    }
  }

  public override func inPlace(_ op: BinaryOperator, _ other: Value) throws -> Value {
    guard op != .matrixMultiply, op != .divmod, let right = try Operand(other) else { return .notImplemented }
    try TensorErrors.translated { try TensorOperator.applyInPlace(op, variable, right) }
    return .object(self)
  }

  public override func unary(_ op: UnaryOperator) throws -> Value {
    try TensorErrors.translated {
      switch op {
      case .negative: .object(TensorObject.of(try Torch.neg(variable)))
      case .positive: .object(self)
      case .invert: .object(TensorObject.of(try Torch.bitwiseNot(variable)))
      case .absolute: .object(TensorObject.of(try Torch.abs(variable)))
      }
    }
  }

  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard let right = try Operand(other) else { return .notImplemented }
    let left = Operand.variable(variable)
    return try TensorErrors.translated {
      let result =
        switch op {
        case .less: try Torch.lt(left, right)
        case .lessOrEqual: try Torch.le(left, right)
        case .equal: try Torch.eq(left, right)
        case .notEqual: try Torch.ne(left, right)
        case .greater: try Torch.gt(left, right)
        case .greaterOrEqual: try Torch.ge(left, right)
        }
      return .object(TensorObject.of(result))
    }
  }

  public override func hash() throws -> Int { Int(bitPattern: ObjectIdentifier(self)) >> 4 }

  // MARK: Text

  public override func repr() throws -> String {
    variable.tensor.text(suffixes: gradientSuffixes)
  }

  private var gradientSuffixes: [String] {
    if let node = variable.gradFn { return ["grad_fn=<\(node.name)>"] }
    return variable.requiresGrad ? ["requires_grad=True"] : []
  }

  public override func format(_ spec: String) throws -> String {
    guard variable.rank == 0, userType == nil else { return try super.format(spec) }
    let item = try TensorErrors.translated { Value(try variable.tensor.item()) }
    return try Operators.format(item, spec)
  }
}
