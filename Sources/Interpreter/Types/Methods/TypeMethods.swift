/// `type`: the attributes of classes.
enum TypeMethods {
  /// `type(name, bases, dict)`; `type(x)` never comes here.
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    guard arguments.positionalCount == 3, let name = arguments[0].cast(StringObject.self),
      let bases = arguments[1].cast(TupleObject.self), let namespace = arguments[2].cast(DictObject.self)
    else { throw PythonError.type("type() takes 1 or 3 arguments") }
    let copy = DictObject()
    try copy.merge(namespace)
    if copy["__module__"] == nil { copy["__module__"] = .string("__main__") }
    return try ClassCreation.finish(
      name: name.text, bases: bases.items.compactMap { $0.object as? TypeObject }, namespace: copy,
      keywords: DictObject())
  }

  static func populate(_ type: TypeObject) {
    func subject(_ value: Value) throws -> TypeObject {
      guard let type = value.object as? TypeObject else { throw PythonError.type("not a class") }
      return type
    }
    type.property("__name__", get: { .string(try subject($0).name) })
    type.property("__qualname__", get: { .string(try subject($0).qualifiedName) })
    type.property("__module__", get: { .string(try subject($0).moduleName) })
    type.property("__bases__", get: { .tuple(try subject($0).bases.map { .object($0) }) })
    type.property("__base__", get: { try subject($0).bases.first.map { .object($0) } ?? .none })
    type.property("__mro__", get: { .tuple(try subject($0).mro.map { .object($0) }) })
    type.property("__dict__", get: { .object(try subject($0).namespace) })
    type.property("__doc__", get: { try subject($0).namespace["__doc__"] ?? .none })
    type.method("mro(self, /)") { .list(try subject($0[0]).mro.map { .object($0) }) }
    type.method("__subclasses__(self, /)") { _ in .list([]) }
  }
}
