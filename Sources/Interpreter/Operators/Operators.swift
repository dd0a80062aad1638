/// What the language's operations do with values of any type.
///
/// The order is Python's: a special method that a program's class defines, then the built-in type's slot,
/// then the error. Fast paths for numbers stand in `Machine`; what reaches this place is the rest.
public enum Operators {
  /// Calls the special method that the object's class defines, where a program defined it.
  @inline(__always)
  static func userMethod(_ object: Object, _ method: SpecialMethod) -> Value? {
    guard let type = object.userType else { return nil }
    return type.userSlot(method)
  }

  /// Calls a special method with one argument.
  static func callMethod(_ method: Value, _ object: Object, _ argument: Value) throws -> Value {
    if case .object(let found) = method, let function = found as? FunctionObject, function.isDirect,
      function.layout.pointee.positionalCount == 2
    {
      return try Machine.current.callDirect(function, object, argument)
    }
    return try callMethod(method, object, [argument])
  }

  /// Calls a special method found by `userMethod`: it binds to the object as it would when read.
  static func callMethod(_ method: Value, _ object: Object, _ arguments: [Value] = []) throws -> Value {
    if case .object(let function) = method {
      if arguments.isEmpty, let function = function as? FunctionObject, function.isDirect,
        function.layout.pointee.positionalCount == 1
      {
        return try Machine.current.callDirect(function, object, nil)
      }
      if function is FunctionObject || (function as? NativeFunction)?.isMethod == true {
        return try call(method, [.object(object)] + arguments)
      }
      if let bound = try function.descriptorGet(instance: .object(object), owner: object.type) {
        return try call(bound, arguments)
      }
    }
    return try call(method, arguments)
  }

  /// Calls a special method with arguments as they lie.
  static func callMethod(_ method: Value, _ object: Object, _ arguments: Arguments) throws -> Value {
    guard case .object(let function) = method,
      let bound = try readDescriptor(function, .object(object), object.type)
    else { return try call(method, arguments) }
    return try call(bound, arguments)
  }

  // MARK: Calls

  public static func call(_ callee: Value, _ arguments: Arguments) throws -> Value {
    guard case .object(let object) = callee else { throw notCallable(callee) }
    if let method = userMethod(object, .call), !(object is TypeObject) {
      return try Machine.current.nested(" while calling a Python object") {
        if method.object is FunctionObject {
          let keywords = arguments.namedKeywords
          return try Arguments.with([callee] + arguments.positional, keywords) { try call(method, $0) }
        }
        return try callMethod(method, object, arguments)
      }
    }
    guard let result = try object.call(arguments) else { throw notCallable(callee) }
    return result
  }

  public static func call(_ callee: Value, _ arguments: [Value] = [], keywords: [(Symbol, Value)] = []) throws
    -> Value
  {
    try Arguments.with(arguments, keywords) { try call(callee, $0) }
  }

  static func notCallable(_ callee: Value) -> PythonError {
    PythonError.type("'\(callee.type.name)' object is not callable")
  }

  public static func isCallable(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    return object.isCallable || userMethod(object, .call) != nil
  }

  // MARK: Truth, hash, text

  public static func truth(_ value: Value) throws -> Bool {
    switch value {
    case .bool(let value): return value
    case .int(let value): return value != 0
    case .float(let value): return value != 0
    case .none, .unbound: return false
    case .ellipsis, .notImplemented: return true
    case .object(let object):
      if object.userType != nil {
        if let method = userMethod(object, .bool) {
          let result = try callMethod(method, object)
          guard case .bool(let truth) = result else {
            throw PythonError.type("__bool__ should return bool, returned \(result.type.name)")
          }
          return truth
        }
        if userMethod(object, .len) != nil { return try length(value) != 0 }
      }
      return try object.truth()
    }
  }

  public static func hash(_ value: Value) throws -> Int {
    switch value {
    case .int(let value): return NumberHash.hash(value)
    case .float(let value): return NumberHash.hash(value)
    case .bool(let value): return value ? 1 : 0
    case .none, .unbound: return 0xfca8_6420
    case .ellipsis: return 0x7ff0_1234
    case .notImplemented: return 0x7ff0_5678
    case .object(let object):
      if let method = userMethod(object, .hash) {
        if method.isNone { throw PythonError.type("unhashable type: '\(object.type.name)'") }
        let result = try callMethod(method, object)
        guard let hash = try indexIfPossible(result) else {
          throw PythonError.type("__hash__ method should return an integer")
        }
        return hash
      }
      return try object.hash()
    }
  }

  public static func repr(_ value: Value) throws -> String {
    switch value {
    case .int(let value): return String(value)
    case .float(let value): return FloatFormat.repr(value)
    case .bool(let value): return value ? "True" : "False"
    case .none: return "None"
    case .ellipsis: return "Ellipsis"
    case .notImplemented: return "NotImplemented"
    case .unbound: return "<unbound>"
    case .object(let object):
      if let method = userMethod(object, .repr) {
        try Machine.current.checkNativeDepth()
        return try text(try callMethod(method, object), of: "__repr__")
      }
      return try object.repr()
    }
  }

  public static func str(_ value: Value) throws -> String {
    guard case .object(let object) = value else { return try repr(value) }
    if object.userType != nil {
      if let method = userMethod(object, .str) {
        try Machine.current.checkNativeDepth()
        return try text(try callMethod(method, object), of: "__str__")
      }
      if userMethod(object, .repr) != nil, !object.hasOwnStr { return try repr(value) }
    }
    return try object.str()
  }

  /// `format(value, spec)`.
  public static func format(_ value: Value, _ spec: String) throws -> String {
    if case .object(let object) = value {
      if let method = userMethod(object, .format) {
        return try text(try callMethod(method, object, [.string(spec)]), of: "__format__")
      }
      return try object.format(spec)
    }
    return try NumberFormat.format(value, spec)
  }

  private static func text(_ value: Value, of method: String) throws -> String {
    guard let string = value.cast(StringObject.self) else {
      throw PythonError.type("\(method) returned non-string (type \(value.type.name))")
    }
    return string.text
  }

  // MARK: Numbers

  /// The integer of `x.__index__()`; nil where the value is no integer.
  public static func indexIfPossible(_ value: Value) throws -> Int? {
    switch value {
    case .int(let value): return value
    case .bool(let value): return value ? 1 : 0
    case .object(let object):
      if let method = userMethod(object, .index) {
        let result = try callMethod(method, object)
        switch result {
        case .int(let value): return value
        case .bool(let flag): return flag ? 1 : 0
        default:
          if let number = result.object as? IntegerObject { return try number.asIndex() }
          throw PythonError.type("__index__ returned non-int (type \(result.type.name))")
        }
      }
      return try object.asIndex()
    default: return nil
    }
  }

  /// - Throws: `TypeError` where the value is no integer.
  public static func index(_ value: Value) throws -> Int {
    if let index = try indexIfPossible(value) { return index }
    throw PythonError.type("'\(value.type.name)' object cannot be interpreted as an integer")
  }

  /// A real number as a float, as `math.sqrt` takes it.
  ///
  /// - Throws: `TypeError` where the value is no number.
  public static func number(_ value: Value) throws -> Double {
    switch value {
    case .float(let value): return value
    case .int(let value): return Double(value)
    case .bool(let value): return value ? 1 : 0
    case .object(let object):
      if let method = userMethod(object, .float) { return try number(try callMethod(method, object)) }
      if let result = try object.asFloat() { return result }
      if let result = try indexIfPossible(value) { return Double(result) }
      fallthrough
    default: throw PythonError.type("must be real number, not \(value.type.name)")
    }
  }
}
