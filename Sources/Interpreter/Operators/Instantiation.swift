/// What calling a class does.
enum Instantiation {
  static func call(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    if type === Types.type, arguments.positionalCount == 1, arguments.keywords.isEmpty {
      return .object(arguments[0].type)
    }
    // A class may say itself what calling it means: `Color(1)` looks a member up.
    if let method = Operators.userMethod(type, .call) {
      let keywords = arguments.namedKeywords
      return try Arguments.with([.object(type)] + arguments.positional, keywords) {
        try Operators.call(method, $0)
      }
    }
    return try make(type, arguments)
  }

  /// `type.__call__`: a new instance, initialised.
  static func make(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    if !type.isUserDefined {
      guard let allocate = type.allocate else {
        throw PythonError.type("cannot create '\(type.name)' instances")
      }
      return try allocate(type, arguments)
    }
    let instance: Value
    if let method = type.userSlot(.new) {
      instance = try callNew(method, type, arguments)
      guard instance.type.isSubtype(of: type) else { return instance }
    } else {
      guard let allocate = type.allocate else {
        throw PythonError.type("cannot create '\(type.name)' instances")
      }
      if let abstract = try abstractMethods(type) { throw abstract }
      instance = try allocate(type, arguments)
    }
    try initialise(instance, type, arguments)
    return instance
  }

  /// `__new__` is a static method, whatever way it was written.
  private static func callNew(_ method: Value, _ type: TypeObject, _ arguments: Arguments) throws -> Value {
    var function = method
    if let staticMethod = method.cast(StaticMethodObject.self) { function = staticMethod.function }
    let keywords = arguments.namedKeywords
    return try Arguments.with([.object(type)] + arguments.positional, keywords) {
      try Operators.call(function, $0)
    }
  }

  private static func initialise(_ instance: Value, _ type: TypeObject, _ arguments: Arguments) throws {
    guard case .object(let object) = instance else { return }
    guard let method = object.type.userSlot(.`init`) else {
      try object.initialise(arguments)
      return
    }
    let keywords = arguments.namedKeywords
    let result = try Arguments.with([instance] + arguments.positional, keywords) {
      try Operators.call(method, $0)
    }
    if !result.isNone {
      throw PythonError.type("__init__() should return None, not '\(result.type.name)'")
    }
  }

  /// The error of making an instance of a class whose abstract methods are not all defined.
  private static func abstractMethods(_ type: TypeObject) throws -> PythonError? {
    guard case .object(let object)? = type.namespace["__abstractmethods__"] else { return nil }
    let names = try Operators.items(of: .object(object)).map { try Operators.str($0) }.sorted()
    if names.isEmpty { return nil }
    let plural = names.count == 1 ? "" : "s"
    return PythonError.type(
      "Can't instantiate abstract class \(type.name) with abstract method\(plural) "
        + names.joined(separator: ", "))
  }

  /// `C[key]` by `__class_getitem__`; nil where the class has none.
  static func `subscript`(_ type: TypeObject, _ key: Value) throws -> Value? {
    guard case .object(let method)? = type.lookup(Symbol(.classGetitem)) else {
      return GenericAlias.subscripting(type, key)
    }
    if let function = method as? FunctionObject {
      return try Operators.call(.object(function), [.object(type), key])
    }
    guard let bound = try method.descriptorGet(instance: nil, owner: type) else { return nil }
    return try Operators.call(bound, [key])
  }
}
