/// `type`: the attributes of classes.
enum TypeMethods {
  /// `type(name, bases, dict)`; `type(x)` never comes here.
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    guard arguments.positionalCount == 3, let name = arguments[0].cast(StringObject.self),
      let bases = arguments[1].cast(TupleObject.self), let namespace = arguments[2].cast(DictObject.self)
    else { throw PythonError.type("type() takes 1 or 3 arguments") }
    let bad = bases.items.first { !($0.object is TypeObject) }
    guard bad == nil else {
      throw PythonError.type(
        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the "
          + "metaclasses of all its bases")
    }
    let copy = DictObject()
    try copy.merge(namespace)
    if copy["__module__"] == nil { copy["__module__"] = .string("__main__") }
    return try ClassCreation.finish(
      name: name.text, bases: bases.items.compactMap { $0.object as? TypeObject }, namespace: copy,
      keywords: DictObject(), metaclass: type === Types.type ? nil : type)
  }

  static func populate(_ type: TypeObject) {
    func subject(_ value: Value) throws -> TypeObject {
      guard let type = value.object as? TypeObject else { throw PythonError.type("not a class") }
      return type
    }
    func rename(_ value: Value, _ new: Value?, _ attribute: String, _ body: (TypeObject, String) -> Void)
      throws
    {
      let type = try subject(value)
      guard type.isUserDefined else {
        throw PythonError.type("cannot set '\(attribute)' attribute of immutable type '\(type.name)'")
      }
      guard let name = new?.cast(StringObject.self) else {
        throw PythonError.type(
          "can only assign string to \(type.name).\(attribute), not '\(new?.type.name ?? "NoneType")'")
      }
      body(type, name.text)
    }
    type.property(
      "__name__", get: { .string(try subject($0).name) },
      set: { try rename($0, $1, "__name__") { $0.name = $1 } })
    type.property(
      "__qualname__",
      get: { value in
        let type = try subject(value)
        return .string(type.isUserDefined ? type.qualifiedName : type.name)
      },
      set: { try rename($0, $1, "__qualname__") { $0.qualifiedName = $1 } })
    type.property(
      "__module__", get: { .string(try subject($0).moduleName) },
      set: { value, new in try subject(value).set("__module__", new ?? .none) })
    type.property("__bases__", get: { .tuple(try subject($0).bases.map { .object($0) }) })
    type.property("__base__", get: { try subject($0).bases.first.map { .object($0) } ?? .none })
    type.property("__mro__", get: { .tuple(try subject($0).mro.map { .object($0) }) })
    type.property(
      "__dict__",
      get: { value in
        try subject(value).populateIfNeeded()
        // A copy: Python's is read-only, and built-in types are every session's.
        let copy = DictObject()
        try copy.merge(try subject(value).namespace)
        return .object(copy)
      })
    type.property(
      "__doc__", get: { try subject($0).namespace["__doc__"] ?? .none },
      set: { value, new in try subject(value).setClassAttribute("__doc__", new ?? .none) })
    type.method("mro(self, /)") { .list(try subject($0[0]).mro.map { .object($0) }) }
    type.method("__subclasses__(self, /)") {
      .list(try subject($0[0]).knownSubclasses.map { .object($0) })
    }
  }
}
