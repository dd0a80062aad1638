/// Python's shortest form of a float: the fewest digits that read back as the same number.
public enum FloatFormat {
  public static func repr(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
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
