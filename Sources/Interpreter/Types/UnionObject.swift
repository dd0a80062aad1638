/// `int | str`: a union of classes, as annotations and `isinstance` use it.
public final class UnionObject: Object {
  nonisolated(unsafe) static let unionType = TypeObject(
    "UnionType", module: "types", base: Types.object,
    populate: {
      $0.property("__args__", get: { .tuple($0.cast(UnionObject.self)?.members ?? []) })
      $0.property(
        "__parameters__",
        get: { .tuple(try TypeParameters.collect($0.cast(UnionObject.self)?.members ?? [])) })
    })
  public override class var nativeType: TypeObject { unionType }

  /// The classes, without repetitions; None for its class.
  public let members: [Value]

  init(_ members: [Value]) {
    self.members = members
  }

  /// The union of two operands of `|`; nil where they admit none.
  static func union(_ a: Value, _ b: Value) -> Value? {
    guard let left = parts(a), let right = parts(b), !(a.isNone && b.isNone) else { return nil }
    var members: [Value] = []
    for part in left + right where !members.contains(where: { same($0, part) }) { members.append(part) }
    return members.count == 1 ? members[0] : .object(UnionObject(members))
  }

  private static func parts(_ value: Value) -> [Value]? {
    if value.isNone { return [.object(Types.noneType)] }
    if let union = value.cast(UnionObject.self) { return union.members }
    if value.object is TypeObject || value.object is GenericAlias { return [value] }
    return nil
  }

  /// Whether two members are one: the same class, or equal aliases.
  private static func same(_ a: Value, _ b: Value) -> Bool {
    if a.isIdentical(to: b) { return true }
    guard a.object is GenericAlias, b.object is GenericAlias else { return false }
    return (try? Operators.isEqual(a, b)) ?? false
  }

  public override func getItem(_ key: Value) throws -> Value? {
    let chosen = try TypeParameters.substitute(key, in: members, of: .object(self))
    guard let first = chosen.first else { return nil }
    return try chosen.dropFirst().reduce(first) { try Operators.binary(.or, $0, $1) }
  }

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    guard op == .or else { return .notImplemented }
    let result =
      reflected ? UnionObject.union(other, .object(self)) : UnionObject.union(.object(self), other)
    return result ?? .notImplemented
  }

  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard op == .equal, let other = other.cast(UnionObject.self) else { return .notImplemented }
    let same =
      members.count == other.members.count
      && members.allSatisfy { member in other.members.contains { UnionObject.same($0, member) } }
    return .bool(same)
  }

  public override func hash() throws -> Int {
    try members.reduce(0) { try $0 ^ Operators.hash($1) }
  }

  public override func repr() throws -> String {
    try members.map {
      $0.isIdentical(to: .object(Types.noneType)) ? "None" : try GenericAlias.name(of: $0)
    }.joined(separator: " | ")
  }
}
