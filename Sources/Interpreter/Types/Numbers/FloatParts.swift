import Glibc

/// A float taken apart: as a ratio of integers, and as hexadecimal text.
enum FloatParts {
  /// `float.as_integer_ratio()`.
  ///
  /// - Throws: for infinity and NaN, and where a part does not fit in 64 bits.
  static func ratio(_ value: Double) throws -> (Int, Int) {
    if value.isNaN { throw PythonError.value("cannot convert NaN to integer ratio") }
    if value.isInfinite { throw PythonError.overflow("cannot convert Infinity to integer ratio") }
    if value == 0 { return (0, 1) }
    // The significand as an odd integer, times a power of two.
    var exponent = Int(value.exponent) - 52
    var significand = scalbn(value.significand, 52)
    while significand.truncatingRemainder(dividingBy: 2) == 0 {
      significand /= 2
      exponent += 1
    }
    let numerator = try DecimalRounding.whole(value < 0 ? -significand : significand)
    if exponent >= 0 {
      let scaled = Double(sign: .plus, exponent: min(exponent, 1023), significand: Double(numerator))
      return (try DecimalRounding.whole(scaled), 1)
    }
    guard exponent > -63 else { throw PythonError.integerTooLarge }
    return (numerator, 1 << -exponent)
  }

  /// `float.hex()`.
  static func hex(_ value: Double) -> String {
    let sign = value.sign == .minus && !value.isNaN ? "-" : ""
    if !value.isFinite { return FloatFormat.repr(value) }
    if value == 0 { return sign + "0x0.0p+0" }
    let fraction = String(value.significandBitPattern, radix: 16)
    let digits = String(repeating: "0", count: 13 - fraction.utf8.count) + fraction
    let exponent = value.isSubnormal ? -1022 : Int(value.exponent)
    return "\(sign)0x\(value.isSubnormal ? 0 : 1).\(digits)p\(exponent < 0 ? "" : "+")\(exponent)"
  }

  /// `float.fromhex(text)`: `0x` and the exponent may be left out.
  ///
  /// - Throws: `ValueError` for other text; `OverflowError` beyond the largest float.
  static func fromHex(_ text: String) throws -> Double {
    let invalid = PythonError.value("invalid hexadecimal floating-point string")
    var body = String(Substring(CharacterClass.trimmed(text.unicodeScalars))).lowercased()
    let negative = body.hasPrefix("-")
    if negative || body.hasPrefix("+") { body.removeFirst() }
    switch body {
    case "inf", "infinity": return negative ? -.infinity : .infinity
    case "nan": return .nan
    default: break
    }
    if body.hasPrefix("0x") { body.removeFirst(2) }
    let parts = body.split(separator: "p", maxSplits: 1, omittingEmptySubsequences: false)
    let pieces = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let isHex = { (part: Substring) in
      part.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
    guard pieces.allSatisfy(isHex), pieces.contains(where: { !$0.isEmpty }) else { throw invalid }
    if parts.count == 2, Int(parts[1]) == nil { throw invalid }
    let whole = pieces[0].isEmpty ? "0" : pieces[0]
    let fraction = pieces.count == 2 && !pieces[1].isEmpty ? pieces[1] : "0"
    guard let value = Double("0x\(whole).\(fraction)p\(parts.count == 2 ? parts[1] : "0")") else {
      throw invalid
    }
    if value.isInfinite { throw PythonError.overflow("hexadecimal value too large to represent as a float") }
    return negative ? -value : value
  }
}
