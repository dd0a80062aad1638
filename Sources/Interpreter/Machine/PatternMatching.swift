/// What the operations of `match` ask of values (PEP 634).
enum PatternMatching {
  /// Whether a value is a sequence of a length: exactly, or at least where bit 15 is set.
  static func isSequence(_ value: Value, length: Int) throws -> Bool {
    guard case .object(let object) = value, !(object is StringObject) else { return false }
    guard object is ListObject || object is TupleObject || object.isPatternSequence else { return false }
    let count = try Operators.length(value)
    return length & 0x8000 != 0 ? count >= length & 0x7FFF : count == length
  }

  static func isMapping(_ value: Value) -> Bool { value.cast(DictObject.self) != nil }

  /// A tuple of True and the values at the keys; None where one is missing.
  static func values(of value: Value, keys: Value) throws -> Value {
    guard let dict = value.cast(DictObject.self) else { return .none }
    var result: [Value] = [.bool(true)]
    for key in keys.cast(TupleObject.self)?.items ?? [] {
      guard let item = try dict.value(for: key) else { return .none }
      result.append(item)
    }
    return .tuple(result)
  }

  static func rest(of value: Value, without keys: Value) throws -> Value {
    let rest = DictObject()
    if let dict = value.cast(DictObject.self) { try rest.merge(dict) }
    for key in keys.cast(TupleObject.self)?.items ?? [] { _ = try rest.removeValue(for: key) }
    return .object(rest)
  }

  /// A tuple of True and the attributes that the patterns look at; None where the value does not match.
  static func attributes(of value: Value, type: Value, names: Value) throws -> Value {
    guard let type = type.object as? TypeObject else {
      throw PythonError.type("called match pattern must be a class")
    }
    guard value.type.isSubtype(of: type) else { return .none }
    let names = names.cast(TupleObject.self)?.items ?? []
    let positional = names.filter { if case .int = $0 { true } else { false } }.count
    var result: [Value] = [.bool(true)]
    let order = try type.lookup("__match_args__").map { try Operators.items(of: $0) }
    let selfMatching =
      order == nil
      && [
        Types.int, Types.float, Types.bool, Types.str, Types.list, Types.tuple, Types.dict, Types.set,
        Types.frozenSet,
      ].contains { type.isSubtype(of: $0) }
    let allowed = selfMatching ? 1 : order?.count ?? 0
    guard positional <= allowed else {
      throw PythonError.type(
        "\(type.name)() accepts \(allowed) positional sub-pattern\(allowed == 1 ? "" : "s") (\(positional) given)"
      )
    }
    for name in names {
      var attribute: String?
      if case .int(let index) = name {
        if selfMatching {
          result.append(value)
          continue
        }
        attribute = order?[index].cast(StringObject.self)?.text
      } else {
        attribute = name.cast(StringObject.self)?.text
      }
      guard let attribute, let item = try Operators.attributeOrNil(value, Symbol(attribute)) else {
        return .none
      }
      result.append(item)
    }
    return .tuple(result)
  }
}
