/// `int | str`: a union of classes, as annotations and `isinstance` use it.
public final class UnionObject: Object {
  nonisolated(unsafe) static let unionType = TypeObject(
    "UnionType", module: "types", base: Types.object,
    populate: {
      $0.property("__args__", get: { .tuple($0.cast(UnionObject.self)?.members ?? []) })
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
    for part in left + right where !members.contains(where: { $0.isIdentical(to: part) }) {
      members.append(part)
    }
    return members.count == 1 ? members[0] : .object(UnionObject(members))
  }

  private static func parts(_ value: Value) -> [Value]? {
    if value.isNone { return [value] }
    if let union = value.cast(UnionObject.self) { return union.members }
    if value.object is TypeObject || value.object is GenericAlias { return [value] }
    return nil
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
      && members.allSatisfy { member in other.members.contains { $0.isIdentical(to: member) } }
    return .bool(same)
  }

  public override func hash() throws -> Int {
    try members.reduce(0) { try $0 ^ Operators.hash($1) }
  }

  public override func repr() throws -> String {
    try members.map { try GenericAlias.name(of: $0) }.joined(separator: " | ")
  }
}

/// `list[int]`: a class with the classes of its items, which means the class itself wherever it is called.
public final class GenericAlias: Object {
  nonisolated(unsafe) static let aliasType = TypeObject(
    "GenericAlias", module: "types", base: Types.object,
    populate: {
      $0.property("__origin__", get: { $0.cast(GenericAlias.self).map { .object($0.origin) } ?? .none })
      $0.property("__args__", get: { .tuple($0.cast(GenericAlias.self)?.parameters ?? []) })
      $0.method("__mro_entries__(self, bases, /)") {
        .tuple([.object(try ($0.object(0) as GenericAlias).origin)])
      }
    })
  public override class var nativeType: TypeObject { aliasType }

  public let origin: TypeObject
  public let parameters: [Value]

  init(_ origin: TypeObject, _ key: Value) {
    self.origin = origin
    parameters = key.cast(TupleObject.self)?.items ?? [key]
  }

  /// The built-in classes that `C[…]` works on.
  static func subscripting(_ type: TypeObject, _ key: Value) -> Value? {
    let known = [
      Types.list, Types.tuple, Types.dict, Types.set, Types.frozenSet, Types.type, Types.enumerate,
    ]
    return known.contains { $0 === type } ? .object(GenericAlias(type, key)) : nil
  }

  public override var isCallable: Bool { true }

  public override func call(_ arguments: Arguments) throws -> Value? {
    try Operators.call(.object(origin), arguments)
  }

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    guard op == .or else { return .notImplemented }
    let result =
      reflected ? UnionObject.union(other, .object(self)) : UnionObject.union(.object(self), other)
    return result ?? .notImplemented
  }

  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard op == .equal, let other = other.cast(GenericAlias.self), origin === other.origin else {
      return .notImplemented
    }
    return try Operators.compare(.equal, .tuple(parameters), .tuple(other.parameters))
  }

  public override func hash() throws -> Int { try origin.hash() ^ TupleObject(parameters).hash() }

  public override func repr() throws -> String {
    let names = try parameters.map { try GenericAlias.name(of: $0) }
    return
      "\(try GenericAlias.name(of: .object(origin)))[\(names.isEmpty ? "()" : names.joined(separator: ", "))]"
  }

  /// A class by its name, anything else by `repr`.
  static func name(of value: Value) throws -> String {
    if case .ellipsis = value { return "..." }
    guard let type = value.object as? TypeObject else { return try Operators.repr(value) }
    let module = type.moduleName
    return module == "builtins" ? type.qualifiedName : "\(module).\(type.qualifiedName)"
  }
}
