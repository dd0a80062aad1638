/// `int`: its construction and methods.
enum IntMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    let number = try construct(arguments)
    return type.isUserDefined ? .object(IntegerObject(.int(number), type: type)) : .int(number)
  }

  private static func construct(_ arguments: Arguments) throws -> Int {
    guard arguments.positionalCount <= 2 else {
      throw PythonError.type("int() takes at most 2 arguments (\(arguments.positionalCount) given)")
    }
    var base: Value? = arguments.positionalCount == 2 ? arguments[1] : nil
    for (index, name) in arguments.keywords.enumerated() {
      guard name == "base" else {
        throw PythonError.type("'\(name)' is an invalid keyword argument for int()")
      }
      base = arguments.keywordValue(index)
    }
    guard arguments.positionalCount > 0 else {
      if base != nil { throw PythonError.type("int() missing string argument") }
      return 0
    }
    guard let base else { return try convert(arguments[0]) }
    guard let text = arguments[0].cast(StringObject.self) else {
      throw PythonError.type("int() can't convert non-string with explicit base")
    }
    return try NumberParsing.integer(text.text, base: try Operators.index(base))
  }

  /// `int(x)`.
  static func convert(_ value: Value) throws -> Int {
    switch value {
    case .int(let number): return number
    case .bool(let flag): return flag ? 1 : 0
    case .float(let number): return try DecimalRounding.whole(number)
    case .object(let object):
      for method in [SpecialMethod.int, .index, .trunc] {
        guard let found = Operators.userMethod(object, method) else { continue }
        let result = try Operators.callMethod(found, object)
        if let number = try Operators.indexIfPossible(result) { return number }
        throw PythonError.type("\(method.name) returned non-int (type \(result.type.name))")
      }
      if let text = object as? StringObject { return try NumberParsing.integer(text.text, base: 10) }
      if let number = object as? FloatObject { return try convert(number.number) }
      if let number = try object.asInt() ?? object.asIndex() { return number }
    default: break
    }
    throw PythonError.type(
      "int() argument must be a string, a bytes-like object or a real number, not '\(value.type.name)'")
  }

  static func populate(_ type: TypeObject) {
    SlotMethods.define(SlotMethods.number + SlotMethods.integer, on: type)
    type.method("bit_length(self, /)", "Number of bits necessary to represent self in binary.") {
      let number = try int($0)
      return .int(Int.bitWidth - number.magnitude.leadingZeroBitCount)
    }
    type.method("bit_count(self, /)", "Number of ones in the binary representation of the absolute value.") {
      .int(try int($0).magnitude.nonzeroBitCount)
    }
    type.method("as_integer_ratio(self, /)", "A pair of integers whose ratio is equal to the int.") {
      .tuple([.int(try int($0)), .int(1)])
    }
    type.method("conjugate(self, /)", "Returns self, the complex conjugate of any int.") { .int(try int($0)) }
    type.property("real", "the real part", get: { .int(try Operators.plainIndex($0) ?? 0) })
    type.property("imag", "the imaginary part", get: { _ in .int(0) })
    type.property(
      "numerator", "the numerator in lowest terms", get: { .int(try Operators.plainIndex($0) ?? 0) })
    type.property("denominator", "the denominator in lowest terms", get: { _ in .int(1) })
    type.method("__round__(self, ndigits=None, /)") { arguments in
      let digits = try arguments.optional(1).map { try Operators.index($0) } ?? 0
      return .int(try DecimalRounding.round(try int(arguments), digits: digits))
    }
    for name in ["__trunc__", "__floor__", "__ceil__"] {
      type.method("\(name)(self, /)") { .int(try int($0)) }
    }
    for name in ["to_bytes", "from_bytes"] {
      type.method("\(name)(*args, **kwargs)", "Not in Etude, which has no bytes.") { _ in
        throw PythonError.notImplemented("int.\(name)() is not available: Etude has no bytes")
      }
    }
  }

  private static func int(_ arguments: BoundArguments) throws -> Int {
    guard arguments[0].type.isSubtype(of: Types.int), let number = try Operators.plainIndex(arguments[0])
    else {
      throw arguments.wrongReceiver()
    }
    return number
  }
}

extension Operators {
  /// The number that an int, a bool or an instance of a class derived from int holds.
  static func plainIndex(_ value: Value) throws -> Int? {
    switch value.unboxed {
    case .int(let number): number
    case .bool(let flag): flag ? 1 : 0
    default: nil
    }
  }
}
