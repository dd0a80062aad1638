/// `property`, `staticmethod`, `classmethod` and `super`.
enum DescriptorMethods {
  nonisolated(unsafe) private static let propertySignature = NativeFunction(
    "property(fget=None, fset=None, fdel=None, doc=None)"
  ) { arguments in
    .object(
      PropertyObject(getter: arguments[0], setter: arguments[1], deleter: arguments[2], doc: arguments[3]))
  }

  static func allocateProperty(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    let value = try propertySignature.invoke(arguments)
    if type.isUserDefined { value.object?.userType = type }
    return value
  }

  static func populateProperty(_ type: TypeObject) {
    func property(_ arguments: BoundArguments) throws -> PropertyObject { try arguments.object(0) }
    type.method("getter(self, fget, /)") {
      let old = try property($0)
      return .object(PropertyObject(getter: $0[1], setter: old.setter, deleter: old.deleter, doc: old.doc))
    }
    type.method("setter(self, fset, /)") {
      let old = try property($0)
      return .object(PropertyObject(getter: old.getter, setter: $0[1], deleter: old.deleter, doc: old.doc))
    }
    type.method("deleter(self, fdel, /)") {
      let old = try property($0)
      return .object(PropertyObject(getter: old.getter, setter: old.setter, deleter: $0[1], doc: old.doc))
    }
    addGet(to: type)
    type.method("__set__(self, instance, value, /)") {
      try property($0).descriptorSet(instance: $0[1], $0[2])
      return .none
    }
    type.method("__delete__(self, instance, /)") {
      try property($0).descriptorSet(instance: $0[1], nil)
      return .none
    }
    type.method("__set_name__(self, owner, name, /)") {
      try property($0).name = $0.string(2)
      return .none
    }
    type.property(
      "__isabstractmethod__",
      get: { value in
        guard let property = value.cast(PropertyObject.self) else { return .bool(false) }
        return .bool(
          try [property.getter, property.setter, property.deleter].contains {
            try Operators.attributeOrNil($0, "__isabstractmethod__").map { try Operators.truth($0) } ?? false
          })
      })
    type.property("fget", get: { $0.cast(PropertyObject.self)?.getter ?? .none })
    type.property("fset", get: { $0.cast(PropertyObject.self)?.setter ?? .none })
    type.property("fdel", get: { $0.cast(PropertyObject.self)?.deleter ?? .none })
    type.property(
      "__doc__",
      get: { value in
        guard let property = value.cast(PropertyObject.self) else { return .none }
        if !property.doc.isNone { return property.doc }
        return property.getter.isNone ? .none : try Operators.getAttribute(property.getter, "__doc__")
      })
  }

  /// `__get__`, which reads the descriptor from an instance or, given None, from a class.
  private static func addGet(to type: TypeObject) {
    type.method("__get__(self, instance, owner=None, /)") { arguments in
      guard case .object(let descriptor) = arguments[0] else { return arguments[0] }
      let isFree = arguments[1].isNone
      guard let owner = arguments[2].object as? TypeObject ?? (isFree ? nil : arguments[1].type) else {
        throw PythonError.type("__get__(None, None) is invalid")
      }
      return try descriptor.descriptorGet(instance: isFree ? nil : arguments[1], owner: owner) ?? arguments[0]
    }
  }

  static func allocateStatic(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    .object(StaticMethodObject(try only(arguments, "staticmethod")))
  }

  static func populateStatic(_ type: TypeObject) {
    addGet(to: type)
    type.property("__func__", get: { $0.cast(StaticMethodObject.self)?.function ?? .none })
    type.property("__wrapped__", get: { $0.cast(StaticMethodObject.self)?.function ?? .none })
  }

  static func allocateClass(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    .object(ClassMethodObject(try only(arguments, "classmethod")))
  }

  static func populateClass(_ type: TypeObject) {
    addGet(to: type)
    type.property("__func__", get: { $0.cast(ClassMethodObject.self)?.function ?? .none })
    type.property("__wrapped__", get: { $0.cast(ClassMethodObject.self)?.function ?? .none })
  }

  static func allocateSuper(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    guard arguments.keywords.isEmpty else { throw PythonError.type("super() takes no keyword arguments") }
    guard arguments.positionalCount <= 2 else {
      throw PythonError.type("super() expected at most 2 arguments, got \(arguments.positionalCount)")
    }
    guard arguments.positionalCount > 0 else { throw PythonError.runtime("super(): no arguments") }
    guard let start = arguments[0].object as? TypeObject else {
      throw PythonError.type("super() argument 1 must be a type, not \(arguments[0].type.name)")
    }
    guard arguments.positionalCount == 2 else {
      throw PythonError.notImplemented("Etude has no super() without an instance or a class to look from")
    }
    return .object(try SuperObject(start: start, receiver: arguments[1]))
  }

  private static func only(_ arguments: Arguments, _ name: String) throws -> Value {
    guard arguments.keywords.isEmpty else { throw PythonError.type("\(name)() takes no keyword arguments") }
    guard arguments.positionalCount == 1 else {
      throw PythonError.type("\(name) expected 1 argument, got \(arguments.positionalCount)")
    }
    return arguments[0]
  }
}
