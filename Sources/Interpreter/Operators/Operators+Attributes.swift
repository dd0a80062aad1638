extension Operators {
  /// `x.name`.
  public static func getAttribute(_ value: Value, _ name: Symbol) throws -> Value {
    if let result = try attributeIfPresent(value, name) { return result }
    throw missingAttribute(value, name)
  }

  /// `x.name`, nil where there is none. Errors of the program's own `__getattr__` and properties go through,
  /// but for `AttributeError`, which means "none" as `getattr` with a default and `hasattr` read it.
  public static func attributeOrNil(_ value: Value, _ name: Symbol) throws -> Value? {
    do {
      return try attributeIfPresent(value, name)
    } catch let error as PythonError where error.exception.type.isSubtype(of: Types.attributeError) {
      return nil
    }
  }

  private static func attributeIfPresent(_ value: Value, _ name: Symbol) throws -> Value? {
    guard case .object(let object) = value else { return try plainAttribute(value, nil, name) }
    guard object.userType != nil else { return try plainAttribute(value, object, name) }
    if let method = userMethod(object, .getattribute) {
      do {
        return try callMethod(method, object, [.object(name.string)])
      } catch let error as PythonError where error.exception.type.isSubtype(of: Types.attributeError) {
        guard let fallback = userMethod(object, .getattr) else { throw error }
        return try callMethod(fallback, object, [.object(name.string)])
      }
    }
    guard let fallback = userMethod(object, .getattr) else { return try plainAttribute(value, object, name) }
    do {
      if let result = try plainAttribute(value, object, name) { return result }
    } catch let error as PythonError where error.exception.type.isSubtype(of: Types.attributeError) {
      // A property that raises AttributeError falls through to `__getattr__`, as in Python.
    }
    return try callMethod(fallback, object, [.object(name.string)])
  }

  /// `object.__getattribute__`: data descriptors of the class, the instance, the class.
  public static func plainAttribute(_ value: Value, _ object: Object?, _ name: Symbol) throws -> Value? {
    let type = value.type
    let classValue = type.lookup(name)
    if case .object(let descriptor)? = classValue, isDataDescriptor(descriptor) {
      return try readDescriptor(descriptor, value, type)
    }
    if let object {
      if let own = object.attributes?[name] { return own }
      if let native = try object.nativeAttribute(name) { return native }
    }
    guard let classValue else { return nil }
    if case .object(let descriptor) = classValue {
      return try readDescriptor(descriptor, value, type) ?? classValue
    }
    return classValue
  }

  static func isDataDescriptor(_ object: Object) -> Bool {
    if object.isDataDescriptor { return true }
    return userMethod(object, .set) != nil || userMethod(object, .delete) != nil
  }

  static func readDescriptor(_ descriptor: Object, _ instance: Value?, _ owner: TypeObject) throws -> Value? {
    if let method = userMethod(descriptor, .get) {
      return try callMethod(method, descriptor, [instance ?? .none, .object(owner)])
    }
    return try descriptor.descriptorGet(instance: instance, owner: owner)
  }

  /// `x.name = item`.
  public static func setAttribute(_ value: Value, _ name: Symbol, _ item: Value) throws {
    if case .object(let object) = value, let method = userMethod(object, .setattr) {
      _ = try callMethod(method, object, [.object(name.string), item])
      return
    }
    try plainSetAttribute(value, name, item)
  }

  /// `object.__setattr__`.
  public static func plainSetAttribute(_ value: Value, _ name: Symbol, _ item: Value) throws {
    let type = value.type
    if case .object(let descriptor)? = type.lookup(name) {
      if let method = userMethod(descriptor, .set) {
        _ = try callMethod(method, descriptor, [value, item])
        return
      }
      if descriptor.isDataDescriptor {
        try descriptor.descriptorSet(instance: value, item)
        return
      }
    }
    if case .object(let object) = value {
      if try object.setNativeAttribute(name, item) { return }
      if object.hasAttributes {
        attributes(of: object)[name] = item
        return
      }
      if let slots = type.slotNames, slots.contains(name) {
        attributes(of: object)[name] = item
        return
      }
    }
    if type.lookup(name) != nil {
      throw PythonError.attribute("'\(type.name)' object attribute '\(name)' is read-only")
    }
    throw PythonError.attribute("'\(type.name)' object has no attribute '\(name)'")
  }

  /// The object's `__dict__`, made now if need be.
  static func attributes(of object: Object) -> DictObject {
    if let attributes = object.attributes { return attributes }
    let attributes = DictObject()
    object.attributes = attributes
    return attributes
  }

  /// `del x.name`.
  public static func deleteAttribute(_ value: Value, _ name: Symbol) throws {
    if case .object(let object) = value, let method = userMethod(object, .delattr) {
      _ = try callMethod(method, object, [.object(name.string)])
      return
    }
    try plainDeleteAttribute(value, name)
  }

  /// `object.__delattr__`.
  public static func plainDeleteAttribute(_ value: Value, _ name: Symbol) throws {
    if case .object(let descriptor)? = value.type.lookup(name) {
      if let method = userMethod(descriptor, .delete) {
        _ = try callMethod(method, descriptor, [value])
        return
      }
      if descriptor.isDataDescriptor {
        try descriptor.descriptorSet(instance: value, nil)
        return
      }
    }
    if let type = value.object as? TypeObject, type.isUserDefined, type.remove(name) { return }
    if value.object?.attributes?.removeValue(forName: name) != nil { return }
    throw missingAttribute(value, name)
  }

  static func missingAttribute(_ value: Value, _ name: Symbol) -> PythonError {
    let subject: String
    if let module = value.cast(ModuleObject.self) {
      subject = "module '\(module.name)'"
    } else if let type = value.object as? TypeObject {
      subject = "type object '\(type.name)'"
    } else {
      subject = "'\(value.type.name)' object"
    }
    let error = PythonError.attribute("\(subject) has no attribute '\(name)'")
    error.exception.fields = ["name": .object(name.string), "obj": value]
    return error.suggesting(name.text, among: AttributeNames.all(of: value))
  }

  /// The special method of a value's class, bound: what `with`, `for` and the like look up, past the instance.
  static func specialMethod(_ value: Value, _ method: SpecialMethod) throws -> Value? {
    guard case .object(let found)? = value.type.lookup(Symbol(method)) else { return nil }
    return try readDescriptor(found, value, value.type) ?? .object(found)
  }
}

/// The names that `dir(x)` lists.
public enum AttributeNames {
  public static func all(of value: Value) -> [String] {
    var names: Set<String> = []
    if let module = value.cast(ModuleObject.self) { return module.attributeNames.sorted() }
    func add(_ dict: DictObject?) {
      for key in dict?.keys ?? [] { if let key = key.cast(StringObject.self) { names.insert(key.text) } }
    }
    let types = (value.object as? TypeObject)?.mro ?? value.type.mro
    for type in types {
      type.populateIfNeeded()
      add(type.namespace)
    }
    if !(value.object is TypeObject) { add(value.object?.attributes) }
    return names.sorted()
  }
}
