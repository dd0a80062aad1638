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
      ) { arguments in
        guard let type = arguments[0].object as? TypeObject else {
          if let object = arguments[1].object, let method = Operators.userMethod(object, .subclasscheck) {
            return .bool(try Operators.truth(try Operators.callMethod(method, object, [arguments[0]])))
          }
          throw PythonError.type("issubclass() arg 1 must be a class")
        }
        return .bool(try isSubclass(type, of: arguments[1]))
      },
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
      return try alternatives.contains { try isInstance(value, of: $0) }
    }
    if let method = types.object.flatMap({ Operators.userMethod($0, .instancecheck) }),
      let object = types.object
    {
      return try Operators.truth(try Operators.callMethod(method, object, [value]))
    }
    if types.object is GenericAlias {
      throw PythonError.type("isinstance() argument 2 cannot be a parameterized generic")
    }
    throw PythonError.type("isinstance() arg 2 must be a type, a tuple of types, or a union")
  }

  private static func isSubclass(_ type: TypeObject, of types: Value) throws -> Bool {
    if let other = types.object as? TypeObject {
      if type.isSubtype(of: other) { return true }
      guard let method = Operators.userMethod(other, .subclasscheck) else { return false }
      return try Operators.truth(try Operators.callMethod(method, other, [.object(type)]))
    }
    if let alternatives = try alternatives(types) {
      return try alternatives.contains { try isSubclass(type, of: $0) }
    }
    if let object = types.object, let method = Operators.userMethod(object, .subclasscheck) {
      return try Operators.truth(try Operators.callMethod(method, object, [.object(type)]))
    }
    if types.object is GenericAlias {
      throw PythonError.type("issubclass() argument 2 cannot be a parameterized generic")
    }
    throw PythonError.type("issubclass() arg 2 must be a class, a tuple of classes, or a union")
  }

  /// The classes of a tuple or of a union; nil where the value is neither.
  private static func alternatives(_ types: Value) throws -> [Value]? {
    if let tuple = types.cast(TupleObject.self) { return tuple.items }
    guard let union = types.cast(UnionObject.self) else { return nil }
    return union.members.map { $0.isNone ? .object(Types.noneType) : $0 }
  }
}
