/// `format(number, spec)`.
enum NumberFormat {
  static func format(_ value: Value, _ text: String) throws -> String {
    if text.isEmpty { return try Operators.str(value) }
    let typeName = value.type.name
    switch value {
    case .int(let number): return try integer(number, text, typeName)
    case .bool(let flag): return try integer(flag ? 1 : 0, text, typeName)
    case .float(let number):
      let spec = try FormatSpec.read(text, defaultAlign: ">", typeName: typeName)
      switch spec.type {
      case nil, "e", "E", "f", "F", "g", "G", "n", "%": return try float(number, spec)
      default: throw spec.unknownType(typeName)
      }
    default: throw PythonError.type("unsupported format string passed to \(typeName).__format__")
    }
  }

  // MARK: Integers

  private static func integer(_ value: Int, _ text: String, _ typeName: String) throws -> String {
    let spec = try FormatSpec.read(text, defaultAlign: ">", typeName: typeName)
    let radix: Int
    switch spec.type {
    case nil, "d", "n": radix = 10
    case "b": radix = 2
    case "o": radix = 8
    case "x", "X": radix = 16
    case "c": return try character(value, spec)
    case "e", "E", "f", "F", "g", "G", "%": return try float(Double(value), spec)
    default: throw spec.unknownType(typeName)
    }
    if spec.precision != nil {
      throw PythonError.value("Precision not allowed in integer format specifier")
    }
    if spec.coercesNegativeZero {
      throw PythonError.value("Negative zero coercion (z) not allowed in integer format specifier")
    }
    let digits = String(value.magnitude, radix: radix, uppercase: spec.type == "X")
    var prefix = sign(isNegative: value < 0, spec)
    if spec.isAlternate, radix != 10 { prefix += "0" + String(spec.type ?? "x") }
    return try layOut(prefix, digits, "", spec, groupSize: radix == 10 ? 3 : 4)
  }

  private static func character(_ value: Int, _ spec: FormatSpec) throws -> String {
    if spec.precision != nil {
      throw PythonError.value("Precision not allowed in integer format specifier")
    }
    if spec.sign != nil {
      throw PythonError.value("Sign not allowed with integer format specifier 'c'")
    }
    if spec.isAlternate {
      throw PythonError.value("Alternate form (#) not allowed with integer format specifier 'c'")
    }
    guard (0..<0x110000).contains(value), let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init)
    else { throw PythonError.overflow("%c arg not in range(0x110000)") }
    return try spec.padded(String(scalar), count: 1)
  }

  private static func sign(isNegative: Bool, _ spec: FormatSpec) -> String {
    if isNegative { return "-" }
    guard let sign = spec.sign, sign != "-" else { return "" }
    return String(sign)
  }

  // MARK: Floats

  private static func float(_ value: Double, _ spec: FormatSpec) throws -> String {
    var magnitude = value.magnitude
    var isNegative = value.sign == .minus && !value.isNaN
    var suffix = ""
    var text: String
    if spec.type == "%" {
      magnitude *= 100
      suffix = "%"
    }
    if spec.type == nil, spec.precision == nil {
      text = FloatFormat.repr(magnitude)
    } else if spec.type == nil {
      text = FloatFormat.general(
        magnitude, precision: try checked(spec.precision), alternate: spec.isAlternate)
    } else {
      let conversion: Unicode.Scalar =
        switch spec.type {
        case "%", nil: "f"
        case "n": "g"
        case let type?: type
        }
      text = FloatFormat.printf(
        magnitude, conversion, precision: try checked(spec.precision), alternate: spec.isAlternate)
    }
    if spec.coercesNegativeZero, isNegative, value.isFinite,
      !text.utf8.contains(where: { (49...57).contains($0) })
    {
      isNegative = false
    }
    // What stands behind the whole part: point, fraction, exponent; all of `inf` and `nan`.
    let digits = text.utf8.prefix { (48...57).contains($0) }
    let whole = String(Substring(digits))
    let rest = String(text.utf8.dropFirst(digits.count)) ?? ""
    return try layOut(sign(isNegative: isNegative, spec), whole, rest + suffix, spec, groupSize: 3)
  }

  /// The number of decimals to write.
  ///
  /// - Throws: `ValueError` beyond what C counts; `MemoryError` for more than fit in one string.
  static func checked(_ precision: Int?) throws -> Int {
    let precision = precision ?? 6
    if precision > Int(Int32.max) { throw PythonError.value("precision too big") }
    if precision > 1 << 26 { throw PythonError(Types.memoryError, "") }
    return precision
  }

  // MARK: Layout

  /// Puts a number together: sign and prefix, grouped digits, the rest, padded to the width.
  private static func layOut(
    _ prefix: String, _ digits: String, _ rest: String, _ spec: FormatSpec, groupSize: Int
  ) throws -> String {
    var digits = digits
    if let grouping = spec.grouping, !digits.isEmpty {
      // Zeros that fill the width are digits like the others, and grouped with them.
      let fillsWithZeros = spec.fill == "0" && spec.align == "="
      let room = fillsWithZeros ? min(spec.width, 1 << 20) - prefix.utf8.count - rest.utf8.count : 0
      digits = grouped(digits, String(grouping), groupSize, minimum: room)
    }
    let body = digits + rest
    return try spec.padded(body, count: body.unicodeScalars.count, prefix: prefix)
  }

  private static func grouped(_ digits: String, _ separator: String, _ size: Int, minimum: Int) -> String {
    var count = digits.utf8.count
    while count + (count - 1) / size < minimum { count += 1 }
    var result = ""
    let zeros = count - digits.utf8.count
    for (index, digit) in (String(repeating: "0", count: zeros) + digits).unicodeScalars.enumerated() {
      if index > 0, (count - index) % size == 0 { result += separator }
      result.unicodeScalars.append(digit)
    }
    return result
  }
}
