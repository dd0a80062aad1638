/// `abs`, `round`, `divmod`, `pow` and the spellings of integers.
extension Builtins {
  static var numbers: [NativeFunction] {
    [
      NativeFunction("abs(x, /)", doc: "Returns the absolute value.") {
        try Operators.unary(.absolute, $0[0])
      },
      NativeFunction("divmod(x, y, /)", doc: "Returns the pair of quotient and remainder.") {
        try Operators.binary(.divmod, $0[0], $0[1])
      },
      NativeFunction("pow(base, exp, mod=None)", doc: "Returns the power, modulo `mod` where it is given.") {
        arguments in
        guard let modulus = arguments.optional(2) else {
          return try Operators.binary(.power, arguments[0], arguments[1])
        }
        return try ModularPower.power(arguments[0], arguments[1], modulus)
      },
      NativeFunction("round(number, ndigits=None)", doc: "Rounds to a number of decimals; halves go to even.")
      {
        try Rounding.round($0[0], digits: $0.optional(1))
      },
      NativeFunction("bin(number, /)", doc: "Returns an integer in binary.") {
        .string(spelled(try $0.int(0), radix: 2, prefix: "0b"))
      },
      NativeFunction("oct(number, /)", doc: "Returns an integer in octal.") {
        .string(spelled(try $0.int(0), radix: 8, prefix: "0o"))
      },
      NativeFunction("hex(number, /)", doc: "Returns an integer in hexadecimal.") {
        .string(spelled(try $0.int(0), radix: 16, prefix: "0x"))
      },
      NativeFunction("chr(i, /)", doc: "Returns the character of a code point.") { arguments in
        let code = try arguments.int(0)
        guard code >= 0, code < 0x110000, let code = UInt32(exactly: code) else {
          throw PythonError.value("chr() arg not in range(0x110000)")
        }
        guard let scalar = Unicode.Scalar(code) else {
          throw PythonError.notImplemented("Etude's strings hold no surrogates (chr(\(code)))")
        }
        return StringObject.of(scalar)
      },
      NativeFunction("ord(c, /)", doc: "Returns the code point of a character.") { arguments in
        guard let string = arguments[0].cast(StringObject.self) else {
          throw PythonError.type(
            "ord() expected string of length 1, but \(arguments[0].type.name) found")
        }
        guard string.count == 1, let scalar = string.text.unicodeScalars.first else {
          throw PythonError.type("ord() expected a character, but string of length \(string.count) found")
        }
        return .int(Int(scalar.value))
      },
    ]
  }

  private static func spelled(_ value: Int, radix: Int, prefix: String) -> String {
    (value < 0 ? "-" : "") + prefix + String(value.magnitude, radix: radix)
  }
}

/// `pow(base, exp, mod)`.
enum ModularPower {
  static func power(_ base: Value, _ exponent: Value, _ modulus: Value) throws -> Value {
    if case .object(let object) = base, let method = Operators.userMethod(object, .pow) {
      let result = try Operators.callMethod(method, object, [exponent, modulus])
      if !result.isNotImplemented { return result }
    }
    guard let base = plainInteger(base), var exponent = plainInteger(exponent),
      let modulus = plainInteger(modulus)
    else {
      throw PythonError.type("pow() 3rd argument not allowed unless all arguments are integers")
    }
    if modulus == 0 { throw PythonError.value("pow() 3rd argument cannot be 0") }
    if modulus == .min { throw PythonError.integerTooLarge }
    let size = modulus.magnitude
    var factor = residue(base, size)
    if exponent < 0 {
      guard let inverse = inverse(factor, size) else {
        throw PythonError.value("base is not invertible for the given modulus")
      }
      factor = inverse
      let (negated, overflow) = exponent.multipliedReportingOverflow(by: -1)
      if overflow { throw PythonError.integerTooLarge }
      exponent = negated
    }
    var result = 1 % size
    while exponent > 0 {
      if exponent & 1 == 1 { result = product(result, factor, size) }
      factor = product(factor, factor, size)
      exponent >>= 1
    }
    // The result has the sign of the modulus.
    let value = Int(result)
    return .int(modulus < 0 && value != 0 ? value + modulus : value)
  }

  private static func plainInteger(_ value: Value) -> Int? {
    switch value {
    case .int(let value): value
    case .bool(let flag): flag ? 1 : 0
    default: nil
    }
  }

  private static func residue(_ value: Int, _ size: UInt) -> UInt {
    let remainder = value.magnitude % size
    return value < 0 && remainder != 0 ? size - remainder : remainder
  }

  private static func product(_ a: UInt, _ b: UInt, _ size: UInt) -> UInt {
    size.dividingFullWidth(a.multipliedFullWidth(by: b)).remainder
  }

  /// By the extended Euclidean algorithm; nil where the numbers share a factor.
  private static func inverse(_ value: UInt, _ size: UInt) -> UInt? {
    var (r0, r1) = (Int128(size), Int128(value))
    var (t0, t1) = (Int128(0), Int128(1))
    while r1 != 0 {
      let quotient = r0 / r1
      (r0, r1) = (r1, r0 - quotient * r1)
      (t0, t1) = (t1, t0 - quotient * t1)
    }
    guard r0 == 1 else { return nil }
    return UInt(exactly: t0 < 0 ? t0 + Int128(size) : t0)
  }
}
