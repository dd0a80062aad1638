import Interpreter
import Operations
import Tensors

extension Argument {
  /// A value of the language as the argument of an operation.
  ///
  /// - Throws: `TypeError` for what no operation takes.
  init(_ value: Value) throws {
    switch value {
    case .unbound, .none: self = .none
    case .ellipsis: self = .ellipsis
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .float(let value): self = .float(value)
    case .notImplemented: throw PythonError.type("NotImplemented is no argument")
    case .object(let object): self = try Argument(object)
    }
  }

  private init(_ object: Object) throws {
    switch object {
    case let tensor as TensorObject: self = .tensor(tensor.variable)
    case let list as ListObject: self = .list(try list.items.map { try Argument($0) })
    case let tuple as TupleObject: self = .list(try tuple.items.map { try Argument($0) })
    case let string as StringObject: self = .string(string.text)
    case let dtype as DTypeObject: self = .dtype(dtype.dtype)
    case let device as DeviceObject: self = .string(device.name)
    case let slice as SliceObject:
      self = .slice(
        start: try Argument.bound(slice.start), stop: try Argument.bound(slice.stop),
        step: try Argument.bound(slice.step))
    case let range as RangeObject:
      self = .list(try Operators.items(of: .object(range)).map { try Argument($0) })
    case let type as TypeObject where type === Types.float: self = .dtype(.default)
    case let type as TypeObject where type === Types.int: self = .dtype(.int64)
    case let type as TypeObject where type === Types.bool: self = .dtype(.bool)
    default:
      if object.type === Types.generator || object.isIterator {
        self = .list(try Operators.items(of: .object(object)).map { try Argument($0) })
      } else {
        throw PythonError.type("an operation on tensors can't take a '\(object.type.name)'")
      }
    }
  }

  private static func bound(_ value: Value) throws -> Int? {
    if value.isNone { return nil }
    guard let index = try Operators.indexIfPossible(value) else {
      throw PythonError.type("slice indices must be integers or None or have an __index__ method")
    }
    return index
  }
}

extension Output {
  /// The output as a value of the language.
  var value: Value {
    switch self {
    case .none: .none
    case .scalar(let scalar): Value(scalar)
    case .string(let text): .string(text)
    case .dtype(let dtype): .object(DTypeObject.of(dtype))
    case .tensor(let variable): .object(TensorObject.of(variable))
    case .size(let sizes): .object(SizeObject(sizes))
    case .tuple(let outputs): .tuple(outputs.map(\.value))
    case .list(let outputs): .list(outputs.map(\.value))
    case .named(let name, let fields): .object(ReturnTypes.make(name, fields))
    }
  }
}
