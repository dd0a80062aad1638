/// What a `class` statement does once its bases are known.
enum ClassCreation {
  static func make(_ machine: Machine, body: Value, name: Value, bases: Value, keywords: Value) throws
    -> Value
  {
    guard let function = body.cast(FunctionObject.self), let name = name.cast(StringObject.self)?.text else {
      return .none
    }
    let baseTypes = try resolve(bases.cast(TupleObject.self)?.items ?? [])
    let keywords = keywords.cast(DictObject.self) ?? DictObject()
    let metaclass = try metaclass(keywords.removeValue(forName: "metaclass"), bases: baseTypes)
    let namespace = try prepare(metaclass, name, baseTypes)
    namespace["__module__"] = function.globals["__name__"] ?? .string("__main__")
    namespace["__qualname__"] = .string(function.code.qualifiedName)
    if let doc = function.code.docstring { namespace["__doc__"] = .string(doc) }
    let cell = try run(machine, function, namespace)
    if cell.cast(CellObject.self) != nil { namespace["__classcell__"] = cell }
    if let written = bases.cast(TupleObject.self)?.items,
      written.contains(where: { !($0.object is TypeObject) })
    {
      namespace["__orig_bases__"] = bases
    }
    let type = try create(
      name, baseTypes, namespace, keywords: keywords, metaclass: metaclass)
    if let cell = cell.cast(CellObject.self) { cell.value = type }
    return type
  }

  /// Makes the class of a finished namespace; `type(name, bases, dict)` comes here too.
  static func finish(
    name: String, bases: [TypeObject], namespace: DictObject, keywords: DictObject,
    metaclass: TypeObject? = nil
  ) throws -> Value {
    if namespace["__eq__"] != nil, namespace["__hash__"] == nil { namespace["__hash__"] = Value.none }
    for special in ["__init_subclass__", "__class_getitem__"] as [Symbol] {
      if let value = namespace[special], value.cast(FunctionObject.self) != nil {
        namespace[special] = .object(ClassMethodObject(value))
      }
    }
    let bases = bases.isEmpty ? [Types.object] : bases
    let type = try TypeObject(name: name, bases: bases, namespace: namespace)
    type.userType = metaclass ?? bases.lazy.compactMap(\.userType).first
    if let qualified = namespace.removeValue(forName: "__qualname__")?.cast(StringObject.self) {
      type.qualifiedName = qualified.text
    }
    if namespace["__doc__"] == nil { namespace["__doc__"] = Value.none }
    if let cell = namespace.removeValue(forName: "__classcell__")?.cast(CellObject.self) {
      cell.value = .object(type)
    }
    try applySlots(type, namespace)
    try AbstractMethods.collect(type)
    try nameDescriptors(type, namespace)
    try announce(type, keywords)
    for decorate in type.mro.dropFirst().compactMap(\.onSubclass) { try decorate(type) }
    return .object(type)
  }

  private static func resolve(_ bases: [Value]) throws -> [TypeObject] {
    var result: [TypeObject] = []
    for base in bases {
      if let type = base.object as? TypeObject {
        result.append(type)
      } else if let entries = try Operators.attributeOrNil(base, "__mro_entries__") {
        let resolved = try Operators.items(of: try Operators.call(entries, [.tuple(bases)]))
        result += resolved.compactMap { $0.object as? TypeObject }
      } else {
        throw PythonError.type("bases must be types")
      }
    }
    return result
  }

  /// The class of the new class, nil for `type`: the standard modules' own, `ABCMeta` and `EnumType`, are all
  /// there are.
  private static func metaclass(_ given: Value?, bases: [TypeObject]) throws -> TypeObject? {
    guard let given else { return bases.lazy.compactMap(\.userType).first }
    if let type = given.object as? TypeObject, type.isSubtype(of: Types.type) {
      if type === Types.type { return nil }
      if standard.contains(type.moduleName) { return type }
    }
    throw PythonError.notImplemented("Etude has no metaclasses")
  }

  private static let standard: Set<String> = ["abc", "enum", "typing"]

  /// Lets the class of the new class make it, where that has its own way.
  private static func create(
    _ name: String, _ bases: [TypeObject], _ namespace: DictObject, keywords: DictObject,
    metaclass: TypeObject?
  ) throws -> Value {
    guard let metaclass, let maker = metaclass.userSlot(.new) else {
      return try finish(
        name: name, bases: bases, namespace: try plain(namespace), keywords: keywords, metaclass: metaclass)
    }
    let function = maker.cast(StaticMethodObject.self)?.function ?? maker
    return try Operators.call(
      function,
      [
        .object(metaclass), .string(name), .tuple(bases.map { .object($0) }), .object(namespace),
      ], keywords: keywords.namedEntries)
  }

  /// What `prepare`'s dict holds, without its own class.
  private static func plain(_ namespace: DictObject) throws -> DictObject {
    if namespace.userType == nil { return namespace }
    let result = DictObject()
    try result.merge(namespace)
    return result
  }

  /// The dict that takes what the class body defines.
  private static func prepare(_ metaclass: TypeObject?, _ name: String, _ bases: [TypeObject]) throws
    -> DictObject
  {
    guard let method = metaclass?.lookup("__prepare__") else { return DictObject() }
    let result = try Operators.call(method, [.string(name), .tuple(bases.map { .object($0) })])
    return result.cast(DictObject.self) ?? DictObject()
  }

  private static func run(_ machine: Machine, _ body: FunctionObject, _ namespace: DictObject) throws -> Value
  {
    try machine.checkNativeDepth()
    let base = machine.top
    try machine.pushFrame(
      body, base: base, result: nil, window: base, windowCount: 0, isEntry: true,
      namespace: .object(namespace))
    return try machine.run()
  }

  /// `__slots__`: instances have no `__dict__` unless a base gives them one.
  private static func applySlots(_ type: TypeObject, _ namespace: DictObject) throws {
    guard let slots = namespace["__slots__"] else {
      return
    }
    var names: Set<Symbol> = []
    if let one = slots.cast(StringObject.self) {
      names.insert(Symbol(one.text))
    } else {
      for name in try Operators.items(of: slots) { names.insert(Symbol(try Operators.str(name))) }
    }
    for base in type.bases { names.formUnion(base.slotNames ?? []) }
    type.slotNames = names
    type.instancesHaveAttributes =
      names.contains("__dict__") || type.bases.contains { $0.isUserDefined && $0.instancesHaveAttributes }
  }

  private static func nameDescriptors(_ type: TypeObject, _ namespace: DictObject) throws {
    var position = 0
    while let (key, value, next) = namespace.entry(from: position) {
      position = next
      guard case .object(let object) = value, let name = key.cast(StringObject.self) else { continue }
      if let property = object as? PropertyObject { property.name = name.text }
      if let method = Operators.userMethod(object, .setName) {
        _ = try Operators.callMethod(method, object, [.object(type), key])
      }
    }
  }

  /// Tells the nearest base that has `__init_subclass__`.
  private static func announce(_ type: TypeObject, _ keywords: DictObject) throws {
    for base in type.mro.dropFirst() {
      guard base.isUserDefined, let hook = base.namespace["__init_subclass__"],
        case .object(let object) = hook,
        let bound = try object.descriptorGet(instance: nil, owner: type)
      else { continue }
      let named = keywords.keys.compactMap { key -> (Symbol, Value)? in
        guard let name = key.cast(StringObject.self) else { return nil }
        return keywords[Symbol(name.text)].map { (Symbol(name.text), $0) }
      }
      _ = try Operators.call(bound, [], keywords: named)
      return
    }
    if keywords.count > 0 {
      throw PythonError.type("\(type.name).__init_subclass__() takes no keyword arguments")
    }
  }
}

/// `abc.abstractmethod`: which methods a class still has to define.
enum AbstractMethods {
  static func collect(_ type: TypeObject) throws {
    var names: [Value] = []
    var seen: Set<Symbol> = []
    for ancestor in type.mro where ancestor.isUserDefined {
      for key in ancestor.namespace.keys {
        guard let name = key.cast(StringObject.self).map({ Symbol($0.text) }), seen.insert(name).inserted,
          let value = ancestor.namespace[name]
        else { continue }
        if isAbstract(value) { names.append(key) }
      }
    }
    if !names.isEmpty { type.namespace["__abstractmethods__"] = .object(try SetObject(names)) }
  }

  private static func isAbstract(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    if let property = object as? PropertyObject { return isAbstract(property.getter) }
    if let method = object as? ClassMethodObject { return isAbstract(method.function) }
    if let method = object as? StaticMethodObject { return isAbstract(method.function) }
    if case .bool(true)? = object.attributes?["__isabstractmethod__"] { return true }
    return false
  }
}
