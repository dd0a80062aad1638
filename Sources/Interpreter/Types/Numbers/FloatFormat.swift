import Glibc

/// Python's shortest form of a float: the fewest digits that read back as the same number.
public enum FloatFormat {
  public static func repr(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    // Swift lays these out by the same rules.
    if value == 0 || (1e-4..<1e15).contains(value.magnitude) { return value.description }
    let (digits, exponent) = shortest(value.magnitude)
    let sign = value.sign == .minus ? "-" : ""
    return sign + layOut(digits, pointAt: exponent, scientificBelow: -4, scientificFrom: 16)
  }

  /// The shortest digits, and where the point stands: 0.d₁d₂… × 10^exponent.
  static func shortest(_ value: Double) -> (digits: String, exponent: Int) {
    if value == 0 { return ("0", 1) }
    // Swift's description has the shortest digits too, laid out by other rules.
    var mantissa = "\(value)"
    var exponent = 0
    if let e = mantissa.firstIndex(of: "e") {
      exponent = Int(mantissa[mantissa.index(after: e)...]) ?? 0
      mantissa = String(mantissa[..<e])
    }
    var point = mantissa.count
    if let dot = mantissa.firstIndex(of: ".") {
      point = mantissa.distance(from: mantissa.startIndex, to: dot)
      mantissa.remove(at: dot)
    }
    let leading = mantissa.prefix { $0 == "0" }.count
    var digits = String(mantissa.dropFirst(leading))
    while digits.count > 1, digits.hasSuffix("0") { digits.removeLast() }
    return (digits.isEmpty ? "0" : digits, exponent + point - leading)
  }

  private static func layOut(
    _ digits: String, pointAt exponent: Int, scientificBelow: Int, scientificFrom: Int
  ) -> String {
    let power = exponent - 1
    if power < scientificBelow || power >= scientificFrom {
      let rest = digits.dropFirst()
      let magnitude = String(power.magnitude)
      let padded = magnitude.count < 2 ? "0" + magnitude : magnitude
      return "\(digits.prefix(1))\(rest.isEmpty ? "" : ".")\(rest)e\(power < 0 ? "-" : "+")\(padded)"
    }
    if exponent <= 0 { return "0." + String(repeating: "0", count: -exponent) + digits }
    if digits.count <= exponent {
      return digits + String(repeating: "0", count: exponent - digits.count) + ".0"
    }
    return "\(digits.prefix(exponent)).\(digits.dropFirst(exponent))"
  }
}

extension FloatFormat {
  /// C's `%e %f %g` and their capital forms of a magnitude, with Python's `inf` and `nan`.
  static func printf(
    _ value: Double, _ conversion: Unicode.Scalar, precision: Int, alternate: Bool = false
  ) -> String {
    if !value.isFinite {
      let text = value.isNaN ? "nan" : value < 0 ? "-inf" : "inf"
      return (65...90).contains(conversion.value) ? text.uppercased() : text
    }
    if conversion == "f", !alternate, let text = fixed(value, precision: precision) { return text }
    let format = alternate ? "%#.*\(conversion)" : "%.*\(conversion)"
    let precision = Int32(clamping: precision)
    return withVaList([precision, value]) { list in
      let needed = Int(max(0, vsnprintf(nil, 0, format, list)))
      return withVaList([precision, value]) { list in
        String(unsafeUninitializedCapacity: needed + 1) { buffer in
          _ = buffer.withMemoryRebound(to: CChar.self) {
            vsnprintf($0.baseAddress, needed + 1, format, list)
          }
          return needed
        }
      }
    }
  }

  /// A format with a precision and no type: like `g`, but scientific one digit earlier, and never without
  /// a digit behind the point.
  static func general(_ value: Double, precision: Int, alternate: Bool) -> String {
    let precision = max(1, precision)
    guard value.isFinite else { return printf(value, "g", precision: precision) }
    let scientific = printf(value, "e", precision: precision - 1, alternate: alternate)
    let parts = scientific.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return scientific }
    if exponent < -4 || exponent + 1 > precision - 1 {
      return (alternate ? String(parts[0]) : trimmed(String(parts[0]))) + "e" + parts[1]
    }
    let fixed = printf(value, "g", precision: precision, alternate: alternate)
    return fixed.utf8.contains(UInt8(ascii: ".")) ? fixed : fixed + ".0"
  }

  /// Without the zeros at the end of the fraction, and the point if nothing is left of it.
  private static func trimmed(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
    var bytes = Array(text.utf8)
    while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
