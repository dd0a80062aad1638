import Interpreter
import Library

extension Datum {
  /// How deeply sequences and dicts may be nested.
  private static let deepest = 64

  /// Reads a value's contents. What a built-in type holds is read as it is held: methods that a program's class puts in the
  /// way don't run. Only what is no data shows itself by its `repr`. To be called on the session's thread.
  ///
  /// - Throws: `ValueError` for data that contains itself.
  init(_ value: Value, depth: Int = 0) throws {
    guard depth < Datum.deepest else { throw PythonError.value("the result is nested too deeply") }
    func items(_ values: [Value]) throws -> [Datum] { try values.map { try Datum($0, depth: depth + 1) } }
    switch value {
    case .none: self = .none
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .float(let value): self = .float(value)
    case .object(let object):
      switch object {
      case let number as NumberObject: self = try Datum(number.number)
      case let string as StringObject: self = .string(string.text)
      case let tensor as TensorObject:
        self = .tensor(
          Array(sizes: tensor.sizes, dtype: try tensor.dtypeText, elements: try tensor.elements))
      case let tuple as TupleObject: self = .sequence(try items(tuple.items))
      case let list as ListObject: self = .sequence(try items(list.items))
      case let dict as DictObject:
        let keys = try dict.keys.map { try Operators.str($0) }
        self = .mapping(zip(keys, try items(dict.values)).map { Entry(key: $0, value: $1) })
      default: self = .other(type: object.type.name, text: try Operators.repr(value))
      }
    case .unbound, .ellipsis, .notImplemented:
      self = .other(type: value.type.name, text: try Operators.repr(value))
    }
  }
}
