/// `isinstance` and `issubclass`.
extension Builtins {
  static var classes: [NativeFunction] {
    [
      NativeFunction(
        "isinstance(obj, class_or_tuple, /)",
        doc: "Returns whether the object is of the class or one of several."
      ) { .bool(try isInstance($0[0], of: $0[1])) },
      NativeFunction(
        "issubclass(cls, class_or_tuple, /)",
        doc: "Returns whether the class derives from the class or one of several."
      ) { .bool(try isSubclass($0[0], of: $0[1])) },
    ]
  }

  /// `isinstance(value, types)`.
  static func isInstance(_ value: Value, of types: Value) throws -> Bool {
    if let type = types.object as? TypeObject {
      if value.type.isSubtype(of: type) { return true }
      if let method = Operators.userMethod(type, .instancecheck) {
        return try Operators.truth(try Operators.callMethod(method, type, [value]))
      }
      // A proxy may say that it is of another class.
      guard case .object(let object) = value, object.userType != nil,
        let claimed = try Operators.attributeOrNil(value, "__class__")?.object as? TypeObject
      else { return false }
      return claimed !== value.type && claimed.isSubtype(of: type)
    }
    if let alternatives = try alternatives(types) {
      return try Machine.current.nested(" in __instancecheck__") {
        try alternatives.contains { try isInstance(value, of: $0) }
      }
    }
    if case .object(let object) = types, let method = Operators.userMethod(object, .instancecheck) {
      return try Operators.truth(try Operators.callMethod(method, object, [value]))
    }
    if types.object is GenericAlias {
      throw PythonError.type("isinstance() argument 2 cannot be a parameterized generic")
    }
    guard try bases(of: types) != nil else {
      throw PythonError.type("isinstance() arg 2 must be a type, a tuple of types, or a union")
    }
    guard let type = try Operators.attributeOrNil(value, "__class__") else { return false }
    return try derives(type, from: types)
  }

  private static func isSubclass(_ type: Value, of types: Value) throws -> Bool {
    if let other = types.object as? TypeObject {
      if let type = type.object as? TypeObject, type.isSubtype(of: other) { return true }
      if let method = Operators.userMethod(other, .subclasscheck) {
        return try Operators.truth(try Operators.callMethod(method, other, [type]))
      }
    } else if let alternatives = try alternatives(types) {
      return try Machine.current.nested(" in __subclasscheck__") {
        try alternatives.contains { try isSubclass(type, of: $0) }
      }
    } else if case .object(let object) = types, let method = Operators.userMethod(object, .subclasscheck) {
      return try Operators.truth(try Operators.callMethod(method, object, [type]))
    }
    if types.object is GenericAlias {
      throw PythonError.type("issubclass() argument 2 cannot be a parameterized generic")
    }
    guard try bases(of: type) != nil else { throw PythonError.type("issubclass() arg 1 must be a class") }
    guard try bases(of: types) != nil else {
      throw PythonError.type("issubclass() arg 2 must be a class, a tuple of classes, or a union")
    }
    return try derives(type, from: types)
  }

  // MARK: What passes for a class: anything with a tuple `__bases__`

  private static func bases(of type: Value) throws -> [Value]? {
    try Operators.attributeOrNil(type, "__bases__")?.cast(TupleObject.self)?.items
  }

  private static func derives(_ type: Value, from other: Value) throws -> Bool {
    if type.isIdentical(to: other) { return true }
    guard let bases = try bases(of: type) else { return false }
    return try Machine.current.nested(" in __issubclass__") {
      try bases.contains { try derives($0, from: other) }
    }
  }

  /// The classes of a tuple or of a union; nil where the value is neither.
  private static func alternatives(_ types: Value) throws -> [Value]? {
    if let tuple = types.cast(TupleObject.self) { return tuple.items }
    guard let union = types.cast(UnionObject.self) else { return nil }
    return union.members.map { $0.isNone ? .object(Types.noneType) : $0 }
  }
}
