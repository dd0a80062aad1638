/// `list[int]`: a class with the classes of its items, which means the class itself wherever it is called.
public final class GenericAlias: Object {
  nonisolated(unsafe) static let aliasType = TypeObject(
    "GenericAlias", module: "types", base: Types.object,
    allocate: { try make($0, $1) },
    populate: { type in
      type.property("__origin__", get: { $0.cast(GenericAlias.self)?.origin ?? .none })
      type.property("__args__", get: { .tuple($0.cast(GenericAlias.self)?.parameters ?? []) })
      type.property(
        "__parameters__",
        get: { .tuple(try TypeParameters.collect($0.cast(GenericAlias.self)?.parameters ?? [])) })
      type.property("__unpacked__", get: { .bool($0.cast(GenericAlias.self)?.isUnpacked ?? false) })
      type.property(
        "__typing_unpacked_tuple_args__",
        get: {
          guard let alias = $0.cast(GenericAlias.self), alias.isUnpacked,
            alias.origin.object === Types.tuple
          else { return .none }
          return .tuple(alias.parameters)
        })
      type.method("__mro_entries__(self, bases, /)") { .tuple([try ($0.object(0) as GenericAlias).origin]) }
      type.method("__getitem__(self, key, /)") {
        try ($0.object(0) as GenericAlias).getItem($0[1]) ?? .none
      }
    })
  public override class var nativeType: TypeObject { aliasType }

  private static func make(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    guard arguments.positionalCount == 2, arguments.keywords.isEmpty else {
      throw PythonError.type("GenericAlias expected 2 arguments, got \(arguments.positionalCount)")
    }
    let alias = GenericAlias(arguments[0], arguments[1])
    if type !== aliasType { alias.userType = type }
    return .object(alias)
  }

  public let origin: Value
  public let parameters: [Value]
  /// Whether it is `*tuple[int, ...]`.
  let isUnpacked: Bool

  init(_ origin: Value, _ key: Value, isUnpacked: Bool = false) {
    self.origin = origin
    parameters = key.cast(TupleObject.self)?.items ?? [key]
    self.isUnpacked = isUnpacked
  }

  /// The built-in classes that `C[…]` works on, and those derived from them.
  static func subscripting(_ type: TypeObject, _ key: Value) -> Value? {
    let known = [
      Types.list, Types.tuple, Types.dict, Types.set, Types.frozenSet, Types.type, Types.enumerate,
    ]
    let subscripts = type.mro.contains { base in known.contains { $0 === base } }
    return subscripts ? .object(GenericAlias(.object(type), key)) : nil
  }

  public override var isCallable: Bool { true }

  public override func call(_ arguments: Arguments) throws -> Value? {
    let result = try Operators.call(origin, arguments)
    if let object = result.object, object.hasAttributes, !(object is TypeObject) {
      // A class with slots has no place for it.
      try? Operators.setAttribute(result, "__orig_class__", .object(self))
    }
    return result
  }

  /// Attributes are the class's, but for the alias's own.
  public override func nativeAttribute(_ name: Symbol) throws -> Value? {
    if name.text.hasPrefix("__"), GenericAlias.own.contains(name.text) { return nil }
    return try Operators.attributeOrNil(origin, name)
  }

  private static let own: Set<String> = [
    "__class__", "__copy__", "__deepcopy__", "__mro_entries__", "__reduce_ex__", "__reduce__",
    "__origin__", "__args__", "__parameters__", "__unpacked__", "__typing_unpacked_tuple_args__",
    "__typing_subst__", "__typing_is_unpacked_typevartuple__", "__get__", "__set__", "__delete__",
  ]

  public override func getItem(_ key: Value) throws -> Value? {
    let chosen = try TypeParameters.substitute(key, in: parameters, of: .object(self))
    return .object(GenericAlias(origin, .tuple(chosen), isUnpacked: isUnpacked))
  }

  /// `*tuple[int, str]` in another alias is the alias, unpacked.
  public override func iterator() throws -> Object? {
    var left: Value? = .object(GenericAlias(origin, .tuple(parameters), isUnpacked: true))
    return ClosureIterator {
      defer { left = nil }
      return left
    }
  }

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    guard op == .or else { return .notImplemented }
    let result =
      reflected ? UnionObject.union(other, .object(self)) : UnionObject.union(.object(self), other)
    return result ?? .notImplemented
  }

  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard op == .equal, let other = other.cast(GenericAlias.self), origin.isIdentical(to: other.origin),
      isUnpacked == other.isUnpacked
    else { return .notImplemented }
    return try Operators.compare(.equal, .tuple(parameters), .tuple(other.parameters))
  }

  public override func hash() throws -> Int { try Operators.hash(origin) ^ TupleObject(parameters).hash() }

  public override func repr() throws -> String {
    let names = try parameters.map { try GenericAlias.name(of: $0) }
    let list = names.isEmpty ? "()" : names.joined(separator: ", ")
    return "\(isUnpacked ? "*" : "")\(try GenericAlias.name(of: origin))[\(list)]"
  }

  /// A class by its name, anything else by `repr`.
  static func name(of value: Value) throws -> String {
    if case .ellipsis = value { return "..." }
    guard let type = value.object as? TypeObject else { return try Operators.repr(value) }
    let module = type.moduleName
    return module == "builtins" || !type.isUserDefined
      ? type.qualifiedName : "\(module).\(type.qualifiedName)"
  }
}
