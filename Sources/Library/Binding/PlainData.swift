import Interpreter
import Operations
import Tensors

/// Values that are data and nothing else: numbers, strings, tensors, and lists, tuples, sets and dicts of them. They can
/// be taken from one session to another, for they hold nothing through which one could reach back.
extension Value {
  /// How deeply data may be nested.
  private static let deepest = 64

  /// A copy that shares nothing with the original which either could change, of built-in types alone: an instance of a
  /// class derived from `list` becomes a list. Nil for what is no data, or contains it.
  ///
  /// No method of the program's runs. A tensor's copy takes no part in differentiation.
  public func plainCopy() throws -> Value? { try plainCopy(depth: 0) }

  private func plainCopy(depth: Int) throws -> Value? {
    switch self {
    case .none, .ellipsis, .bool, .int, .float: return self
    case .unbound, .notImplemented: return nil
    case .object(let object):
      guard depth < Value.deepest else { throw PythonError.value("the data is nested too deeply") }
      return try Value.plainCopy(of: object, depth: depth + 1)
    }
  }

  private static func plainCopy(of object: Object, depth: Int) throws -> Value? {
    func copies(_ items: [Value]) throws -> [Value]? {
      var result: [Value] = []
      for item in items {
        guard let copy = try item.plainCopy(depth: depth) else { return nil }
        result.append(copy)
      }
      return result
    }
    switch object {
    case let tensor as TensorObject:
      return try TensorErrors.translated {
        .object(TensorObject.of(Variable(try tensor.variable.tensor.clone())))
      }
    case let number as NumberObject: return number.number
    case let string as StringObject: return object.userType != nil ? .string(string.text) : .object(string)
    case let size as SizeObject where size.userType == nil: return .object(size)
    case let tuple as TupleObject: return try copies(tuple.items).map { .tuple($0) }
    case let list as ListObject: return try copies(list.items).map { .list($0) }
    case let dict as DictObject:
      guard let keys = try copies(dict.keys), let values = try copies(dict.values) else { return nil }
      let copy = DictObject()
      for (key, value) in zip(keys, values) { try copy.set(key, value) }
      return .object(copy)
    case let set as SetObject:
      guard let items = try copies(Operators.items(of: .object(set.plainCopy()))) else { return nil }
      return try Operators.call(.object(set.isFrozen ? Types.frozenSet : Types.set), [.list(items)])
    // These never change, and every session has the same.
    case is DTypeObject, is DeviceObject, is RangeObject: return .object(object)
    default: return nil
    }
  }
}

extension TensorObject {
  /// The most elements that are read out one by one.
  private static let mostElements = 1 << 26

  public var sizes: [Int] { Array(variable.sizes) }

  /// `torch.float32` and its like.
  public var dtypeText: String { get throws { try Operators.repr(.object(DTypeObject.of(variable.dtype))) } }

  /// The elements in row-major order. No method of the program's runs. 64-bit integers beyond 2^53 are rounded.
  ///
  /// - Throws: `MemoryError` where there are more than 67 million.
  public var elements: [Double] {
    get throws {
      guard variable.tensor.count <= TensorObject.mostElements else {
        throw PythonError(Types.memoryError, "a tensor of \(variable.tensor.count) elements is too large")
      }
      return variable.tensor.scalars.map(\.doubleValue)
    }
  }
}
