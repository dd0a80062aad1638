import Interpreter

extension Datum {
  /// Reads what `checking.describe` makes of a value.
  ///
  /// - Throws: `TypeError` for anything that is no such description.
  init(described value: Value) throws {
    guard let items = value.cast(TupleObject.self)?.items,
      let tag = items.first?.cast(StringObject.self)?.text,
      items.count >= 2
    else { throw Datum.notADescription }
    switch (tag, items.count) {
    case ("plain", 2): self = try Datum(plain: items[1])
    case ("sequence", 2): self = .sequence(try Datum.items(items[1]).map { try Datum(described: $0) })
    case ("mapping", 2):
      self = .mapping(
        try Datum.items(items[1]).map { entry in
          let pair = try Datum.items(entry)
          guard pair.count == 2 else { throw Datum.notADescription }
          return Entry(key: try Datum.text(pair[0]), value: try Datum(described: pair[1]))
        })
    case ("tensor", 4):
      self = .tensor(
        Array(
          sizes: try Datum.items(items[1]).map { try Datum.integer($0) }, dtype: try Datum.text(items[2]),
          elements: try Datum.items(items[3]).map { try Datum.double($0) }))
    case ("other", 3): self = .other(type: try Datum.text(items[1]), text: try Datum.text(items[2]))
    default: throw Datum.notADescription
    }
  }

  private init(plain value: Value) throws {
    switch value {
    case .none: self = .none
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .float(let value): self = .float(value)
    default: self = .string(try Datum.text(value))
    }
  }

  private static var notADescription: PythonError { .type("this is not the description of a value") }

  private static func items(_ value: Value) throws -> [Value] {
    if let tuple = value.cast(TupleObject.self) { return tuple.items }
    if let list = value.cast(ListObject.self) { return list.items }
    throw notADescription
  }

  private static func text(_ value: Value) throws -> String {
    guard let string = value.cast(StringObject.self) else { throw notADescription }
    return string.text
  }

  private static func integer(_ value: Value) throws -> Int {
    guard case .int(let number) = value else { throw notADescription }
    return number
  }

  private static func double(_ value: Value) throws -> Double {
    guard case .float(let number) = value else { throw notADescription }
    return number
  }
}
