/// `list[int]`: annotations of built-in containers with what they hold.
enum Generics {
  static func define(on type: TypeObject) {
    type.classMethod("__class_getitem__(cls, key, /)", "A generic alias, for annotations.") { arguments in
      guard let origin = arguments[0].object as? TypeObject else { return .notImplemented }
      return .object(GenericAlias(origin, arguments[1]))
    }
  }
}

/// The value of `list[int]`: inert but for its text, and calls, which make what the origin makes.
public final class GenericAlias: Object {
  public override class var nativeType: TypeObject { Types.genericAlias }
  public let origin: TypeObject
  public let parameters: Value

  init(_ origin: TypeObject, _ parameters: Value) {
    self.origin = origin
    self.parameters = parameters
  }

  private var items: [Value] { parameters.cast(TupleObject.self)?.items ?? [parameters] }

  public override var isCallable: Bool { true }
  public override func call(_ arguments: Arguments) throws -> Value? {
    try Operators.call(.object(origin), arguments)
  }

  public override func nativeAttribute(_ name: Symbol) throws -> Value? {
    switch name.text {
    case "__origin__": .object(origin)
    case "__args__": .tuple(items)
    case "__mro_entries__":
      .object(NativeFunction("__mro_entries__(bases, /)") { [origin] _ in .tuple([.object(origin)]) })
    default: nil
    }
  }

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    guard op == .or else { return .notImplemented }
    return reflected
      ? try UnionType.make([other, .object(self)]) : try UnionType.make([.object(self), other])
  }

  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard op == .equal, let other = other.cast(GenericAlias.self) else { return .notImplemented }
    return .bool(try other.origin === origin && Operators.isEqual(.tuple(items), .tuple(other.items)))
  }

  public override func hash() throws -> Int { try Operators.hash(.tuple(items)) }

  public override func repr() throws -> String {
    "\(origin.qualifiedName)[\(try items.map(GenericAlias.shown).joined(separator: ", "))]"
  }

  /// A type by its name alone, anything else as it is.
  static func shown(_ value: Value) throws -> String {
    switch value {
    case .ellipsis: return "..."
    case .none: return "None"
    case .object(let object):
      if let type = object as? TypeObject {
        return type.moduleName == "builtins" ? type.qualifiedName : "\(type.moduleName).\(type.qualifiedName)"
      }
      if let list = object as? ListObject {
        return "[\(try list.items.map(shown).joined(separator: ", "))]"
      }
      fallthrough
    default: return try Operators.repr(value)
    }
  }
}

/// `int | None`: a union for annotations and `isinstance`.
public final class UnionType: Object {
  public override class var nativeType: TypeObject { Types.unionType }
  public let members: [Value]

  private init(_ members: [Value]) { self.members = members }

  /// The union of types; `.notImplemented` where a member is none.
  static func make(_ parts: [Value]) throws -> Value {
    var members: [Value] = []
    for part in parts {
      let new: [Value]
      switch part {
      case .none: new = [.object(Types.noneType)]
      case .object(let object):
        if let union = object as? UnionType {
          new = union.members
        } else if object is TypeObject || object is GenericAlias {
          new = [part]
        } else {
          return .notImplemented
        }
      default: return .notImplemented
      }
      for member in new where !(try members.contains { try Operators.isEqual($0, member) }) {
        members.append(member)
      }
    }
    return members.count == 1 ? members[0] : .object(UnionType(members))
  }

  public override func nativeAttribute(_ name: Symbol) throws -> Value? {
    name == "__args__" ? .tuple(members) : nil
  }

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    guard op == .or else { return .notImplemented }
    return reflected
      ? try UnionType.make([other, .object(self)]) : try UnionType.make([.object(self), other])
  }

  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard op == .equal, let other = other.cast(UnionType.self) else { return .notImplemented }
    guard members.count == other.members.count else { return .bool(false) }
    return .bool(
      try members.allSatisfy { member in
        try other.members.contains { try Operators.isEqual(member, $0) }
      })
  }

  public override func hash() throws -> Int {
    try members.reduce(0) { $0 ^ (try Operators.hash($1)) }
  }

  public override func repr() throws -> String {
    try members.map { member in
      member.object === Types.noneType ? "None" : try GenericAlias.shown(member)
    }.joined(separator: " | ")
  }
}
