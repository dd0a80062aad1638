/// `float`: its construction and methods.
enum FloatMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    guard arguments.keywords.isEmpty || type.isUserDefined else {
      throw PythonError.type("float() takes no keyword arguments")
    }
    guard arguments.positionalCount <= 1 else {
      throw PythonError.type("float expected at most 1 argument, got \(arguments.positionalCount)")
    }
    let number = arguments.positionalCount == 0 ? 0 : try convert(arguments[0])
    return type.isUserDefined ? .object(FloatObject(.float(number), type: type)) : .float(number)
  }

  /// `float(x)`.
  static func convert(_ value: Value) throws -> Double {
    switch value {
    case .float(let number): return number
    case .int(let number): return Double(number)
    case .bool(let flag): return flag ? 1 : 0
    case .object(let object):
      if let method = Operators.userMethod(object, .float) {
        let result = try Operators.callMethod(method, object)
        guard case .float(let number) = result.unboxed else {
          throw PythonError.type(
            "\(object.type.name).__float__ returned non-float (type \(result.type.name))")
        }
        return number
      }
      if let text = object as? StringObject { return try NumberParsing.float(text.text) }
      if let number = try object.asFloat() { return number }
      if let number = try Operators.indexIfPossible(value) { return Double(number) }
    default: break
    }
    throw PythonError.type(
      "float() argument must be a string or a real number, not '\(value.type.name)'")
  }

  static func populate(_ type: TypeObject) {
    SlotMethods.define(SlotMethods.number, on: type)
    type.method("is_integer(self, /)", "Returns True if the float is an integer.") {
      let number = try float($0)
      return .bool(number.isFinite && number.rounded() == number)
    }
    type.method("as_integer_ratio(self, /)", "A pair of integers whose ratio is exactly the float.") {
      let (numerator, denominator) = try FloatParts.ratio(try float($0))
      return .tuple([.int(numerator), .int(denominator)])
    }
    type.method("hex(self, /)", "The float as hexadecimal text.") { .string(FloatParts.hex(try float($0))) }
    type.classMethod("fromhex(cls, string, /)", "Makes a float from hexadecimal text.") { arguments in
      let number = Value.float(try FloatParts.fromHex(try arguments.string(1)))
      guard let type = arguments[0].object as? TypeObject, type.isUserDefined else { return number }
      return try Operators.call(arguments[0], [number])
    }
    type.method("conjugate(self, /)", "Returns self, the complex conjugate of any float.") {
      .float(try float($0))
    }
    type.property("real", "the real part", get: { $0.unboxed })
    type.property("imag", "the imaginary part", get: { _ in .float(0) })
    type.method("__round__(self, ndigits=None, /)") { arguments in
      let number = try float(arguments)
      guard let digits = arguments.optional(1) else { return .int(try DecimalRounding.integer(number)) }
      return .float(try DecimalRounding.round(number, digits: try Operators.index(digits)))
    }
    type.method("__trunc__(self, /)") { .int(try DecimalRounding.whole(try float($0))) }
    type.method("__floor__(self, /)") { .int(try DecimalRounding.whole(try float($0).rounded(.down))) }
    type.method("__ceil__(self, /)") { .int(try DecimalRounding.whole(try float($0).rounded(.up))) }
  }

  private static func float(_ arguments: BoundArguments) throws -> Double {
    guard case .float(let number) = arguments[0].unboxed else { throw arguments.wrongReceiver() }
    return number
  }
}
