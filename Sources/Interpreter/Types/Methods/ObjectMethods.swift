/// `object`: what every value can do.
enum ObjectMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    if type === Types.object {
      if arguments.positionalCount + arguments.keywords.count > 0 {
        throw PythonError.type("object() takes no arguments")
      }
      return .object(Object())
    }
    let instance = type.userSlot(.del) == nil ? Object() : FinalisedObject()
    instance.userType = type
    return .object(instance)
  }

  static func populate(_ type: TypeObject) {
    type.staticMethod("__new__(cls, *args, **kwargs)") { arguments in
      guard let cls = arguments[0].object as? TypeObject else {
        throw PythonError.type("object.__new__(X): X is not a type object (\(arguments[0].type.name))")
      }
      let hasArguments = !arguments.variadic(1).isEmpty || arguments.keywords(2).count > 0
      if cls.nativeBase === Types.object, hasArguments {
        if cls.userSlot(.new) != nil {
          throw PythonError.type(
            "object.__new__() takes exactly one argument (the type to instantiate)")
        }
        if cls.userSlot(.`init`) == nil { throw PythonError.type("\(cls.name)() takes no arguments") }
      }
      let allocate = cls.nativeBase.allocate ?? ObjectMethods.allocate
      return try Arguments.with(cls.nativeBase === Types.object ? [] : arguments.variadic(1)) {
        try allocate(cls, $0)
      }
    }
    type.method("__init__(self, *args, **kwargs)") { arguments in
      if case .object(let object) = arguments[0] {
        let keywords = arguments.keywords(2).keys.compactMap { key -> (Symbol, Value)? in
          guard let name = key.cast(StringObject.self).map({ Symbol($0.text) }) else { return nil }
          return arguments.keywords(2)[name].map { (name, $0) }
        }
        try Arguments.with(arguments.variadic(1), keywords) { try object.initialise($0) }
      }
      return .none
    }
    populateText(type)
    populateComparison(type)
    populateAttributes(type)
  }

  private static func populateText(_ type: TypeObject) {
    type.method("__repr__(self, /)") { arguments in
      guard case .object(let object) = arguments[0] else { return .string(try Operators.repr(arguments[0])) }
      return .string(try object.repr())
    }
    type.method("__str__(self, /)") { arguments in
      guard case .object(let object) = arguments[0] else { return .string(try Operators.str(arguments[0])) }
      return .string(object.hasOwnStr ? try object.str() : try Operators.repr(arguments[0]))
    }
    type.method("__format__(self, format_spec, /)") { arguments in
      guard case .object(let object) = arguments[0] else {
        return .string(try NumberFormat.format(arguments[0], try arguments.string(1)))
      }
      return .string(try object.format(try arguments.string(1)))
    }
    type.method("__hash__(self, /)") { arguments in
      guard case .object(let object) = arguments[0] else { return .int(try Operators.hash(arguments[0])) }
      return .int(try object.hash())
    }
    type.method("__sizeof__(self, /)") { _ in .int(48) }
    type.method("__dir__(self, /)") { .list(AttributeNames.all(of: $0[0]).map { .string($0) }) }
  }

  private static func populateComparison(_ type: TypeObject) {
    let comparisons: [Comparison] = [.less, .lessOrEqual, .equal, .notEqual, .greater, .greaterOrEqual]
    for op in comparisons {
      type.method("\(op.method.name)(self, value, /)") { arguments in
        if let result = Numbers.compare(op, arguments[0], arguments[1]) { return .bool(result) }
        guard case .object(let object) = arguments[0] else { return .notImplemented }
        let result = try object.compare(op, arguments[1])
        if result.isNotImplemented, op == .notEqual {
          let equal = try Operators.callMethodNamed(.eq, arguments[0], [arguments[1]])
          return equal.isNotImplemented ? equal : .bool(!(try Operators.truth(equal)))
        }
        return result
      }
    }
  }

  private static func populateAttributes(_ type: TypeObject) {
    type.method("__getattribute__(self, name, /)") { arguments in
      let name = Symbol(try arguments.string(1))
      if let value = try Operators.plainAttribute(arguments[0], arguments[0].object, name) { return value }
      throw Operators.missingAttribute(arguments[0], name)
    }
    type.method("__setattr__(self, name, value, /)") { arguments in
      try Operators.plainSetAttribute(arguments[0], Symbol(try arguments.string(1)), arguments[2])
      return .none
    }
    type.method("__delattr__(self, name, /)") { arguments in
      try Operators.plainDeleteAttribute(arguments[0], Symbol(try arguments.string(1)))
      return .none
    }
    type.property("__class__", get: { .object($0.type) }, set: setClass)
    type.property(
      "__dict__",
      get: { value in
        guard case .object(let object) = value, object.hasAttributes else {
          throw PythonError.attribute("'\(value.type.name)' object has no attribute '__dict__'")
        }
        return .object(Operators.attributes(of: object))
      },
      set: { value, new in
        guard case .object(let object) = value, let dict = new?.cast(DictObject.self) else {
          throw PythonError.type("__dict__ must be set to a dictionary, not a '\(new?.type.name ?? "NULL")'")
        }
        object.attributes = dict
      })
    type.classMethod("__init_subclass__(cls, **kwargs)") { arguments in
      if arguments.keywords(1).count > 0, let cls = arguments[0].object as? TypeObject {
        throw PythonError.type("\(cls.name).__init_subclass__() takes no keyword arguments")
      }
      return .none
    }
    type.property("__doc__", get: { value in value.type.namespace["__doc__"] ?? .none })
  }

  private static func setClass(_ value: Value, _ new: Value?) throws {
    guard let type = new?.object as? TypeObject, case .object(let object) = value,
      type.isUserDefined || type.moduleName != "builtins", object.type.nativeBase === type.nativeBase
    else {
      throw PythonError.type("__class__ assignment only supported for mutable types or ModuleType subclasses")
    }
    object.userType = type.isUserDefined ? type : nil
  }
}

extension Operators {
  /// Calls a special method looked up on the value's class.
  static func callMethodNamed(_ method: SpecialMethod, _ value: Value, _ arguments: [Value]) throws -> Value {
    guard let bound = try specialMethod(value, method) else { return .notImplemented }
    return try call(bound, arguments)
  }
}
