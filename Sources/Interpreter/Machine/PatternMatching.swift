/// What the operations of `match` ask of values (PEP 634).
enum PatternMatching {
  /// Whether a value is a sequence of a length: exactly, or at least where bit 15 is set.
  static func isSequence(_ value: Value, length: Int) throws -> Bool {
    guard case .object(let object) = value, !(object is StringObject) else { return false }
    let isSequence = object is ListObject || object is TupleObject || object.isPatternSequence
    guard isSequence || isCollection(object, "sequence") else { return false }
    let count = try Operators.length(value)
    return length & 0x8000 != 0 ? count >= length & 0x7FFF : count == length
  }

  static func isMapping(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    return object is DictObject || isCollection(object, "mapping")
  }

  /// Whether a class of the program's derives from `Sequence` or `Mapping`, or is registered as one.
  private static func isCollection(_ object: Object, _ kind: String) -> Bool {
    guard let type = object.userType, type.isUserDefined else { return false }
    return type.lookup("_abc_pattern")?.cast(StringObject.self)?.text == kind
  }

  /// A tuple of True and the values at the keys; None where one is missing.
  static func values(of value: Value, keys: Value) throws -> Value {
    var result: [Value] = [.bool(true)]
    let keys = keys.cast(TupleObject.self)?.items ?? []
    if let dict = value.cast(DictObject.self), dict.userType == nil {
      for key in keys {
        guard let item = try dict.value(for: key) else { return .none }
        result.append(item)
      }
      return .tuple(result)
    }
    // Any other mapping is asked by `get`, which makes no entry where one is missing.
    let missing = Value.object(Object())
    for key in keys {
      let item = try Operators.call(try Operators.getAttribute(value, "get"), [key, missing])
      if item.isIdentical(to: missing) { return .none }
      result.append(item)
    }
    return .tuple(result)
  }

  static func rest(of value: Value, without keys: Value) throws -> Value {
    let rest = DictObject()
    _ = try Mappings.merge(value, into: rest)
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
    let order = positional == 0 ? nil : try matchArguments(type)
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
    var seen: Set<String> = []
    for name in names {
      var attribute: String?
      if case .int(let index) = name {
        if selfMatching {
          result.append(value)
          continue
        }
        guard let text = order?[index].cast(StringObject.self)?.text else {
          let given = order?[index].type.name ?? ""
          throw PythonError.type("__match_args__ elements must be strings (got \(given))")
        }
        attribute = text
      } else {
        attribute = name.cast(StringObject.self)?.text
      }
      if let attribute, !seen.insert(attribute).inserted {
        throw PythonError.type("\(type.name)() got multiple sub-patterns for attribute '\(attribute)'")
      }
      guard let attribute, let item = try Operators.attributeOrNil(value, Symbol(attribute)) else {
        return .none
      }
      result.append(item)
    }
    return .tuple(result)
  }

  private static func matchArguments(_ type: TypeObject) throws -> [Value]? {
    guard let names = try Operators.attributeOrNil(.object(type), "__match_args__") else { return nil }
    guard let tuple = names.cast(TupleObject.self) else {
      throw PythonError.type("\(type.name).__match_args__ must be a tuple (got \(names.type.name))")
    }
    return tuple.items
  }
}
