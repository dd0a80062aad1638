extension SetObject {
  /// The items of another set or dict view; nil where the operand is neither.
  private static func setItems(_ value: Value) -> [Value]? { value.cast(SetObject.self)?.items }

  /// A set of the same kind as this one.
  func sibling(_ items: [Value]) throws -> Value { .object(try SetObject(items, isFrozen: isFrozen)) }

  public func union(_ other: [Value]) throws -> Value {
    let result = try SetObject(items, isFrozen: isFrozen)
    for item in other { try result.insert(item) }
    return .object(result)
  }

  public func intersection(_ other: [Value]) throws -> Value {
    try sibling(try other.filter { try holds($0) })
  }

  public func difference(_ other: [Value]) throws -> Value {
    let removed = try SetObject(other)
    return try sibling(try items.filter { !(try removed.holds($0)) })
  }

  public func symmetricDifference(_ other: [Value]) throws -> Value {
    let right = try SetObject(other)
    let left = try items.filter { !(try right.holds($0)) }
    return try sibling(left + (try right.items.filter { !(try holds($0)) }))
  }

  /// A set operator; nil where the operand is no set or the operator none of sets.
  func combine(_ op: BinaryOperator, _ other: Value) throws -> Value? {
    guard let right = SetObject.setItems(other) else { return nil }
    switch op {
    case .or: return try union(right)
    case .and: return try intersection(right)
    case .subtract: return try difference(right)
    case .xor: return try symmetricDifference(right)
    default: return nil
    }
  }

  /// Takes over the items of another set, for the operators that change a set in place.
  func replace(with other: Value) throws {
    guard let other = other.cast(SetObject.self) else { return }
    let items = other.items
    removeAll()
    for item in items { try insert(item) }
  }

  func isSubset(of other: SetObject) throws -> Bool {
    try count <= other.count && items.allSatisfy { try other.holds($0) }
  }

  func compareSets(_ op: Comparison, _ other: SetObject) throws -> Bool {
    switch op {
    case .equal: try count == other.count && isSubset(of: other)
    case .notEqual: try !(count == other.count && isSubset(of: other))
    case .lessOrEqual: try isSubset(of: other)
    case .less: try count < other.count && isSubset(of: other)
    case .greaterOrEqual: try other.isSubset(of: self)
    case .greater: try other.count < count && other.isSubset(of: self)
    }
  }
}
