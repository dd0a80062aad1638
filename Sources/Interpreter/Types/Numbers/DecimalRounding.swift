import Glibc

/// `round(x, ndigits)`: exact decimal rounding, halves to even.
public enum DecimalRounding {
  /// `round(x)` of a float: the nearest integer.
  ///
  /// - Throws: `ValueError` for NaN; `OverflowError` for infinity and beyond 64 bits.
  public static func integer(_ value: Double) throws -> Int {
    try whole(value.rounded(.toNearestOrEven))
  }

  /// A whole float as an int.
  public static func whole(_ value: Double) throws -> Int {
    if value.isNaN { throw PythonError.value("cannot convert float NaN to integer") }
    if value.isInfinite { throw PythonError.overflow("cannot convert float infinity to integer") }
    guard let result = Int(exactly: value.rounded(.towardZero)) else { throw PythonError.integerTooLarge }
    return result
  }

  /// `round(x, digits)` of a float, from its exact decimal expansion.
  public static func round(_ value: Double, digits: Int) throws -> Double {
    if !value.isFinite || digits > 323 || value == 0 { return value }
    if digits < -308 { return copysign(0, value) }
    let text: String
    if digits >= 0 {
      text = FloatFormat.printf(value.magnitude, "f", precision: digits)
    } else {
      // d.ddd × 10^e rounded to a multiple of 10^k keeps e - k digits behind the point.
      let exponent =
        Int(FloatFormat.printf(value.magnitude, "e", precision: 20).split(separator: "e")[1]) ?? 0
      if exponent + digits < -1 { return copysign(0, value) }
      if exponent + digits == -1 {
        let unit = Double("1e\(-digits)") ?? 0
        return copysign(value.magnitude > unit / 2 ? unit : 0, value)
      }
      text = FloatFormat.printf(value.magnitude, "e", precision: exponent + digits)
    }
    let result = Double(text) ?? value.magnitude
    if result.isInfinite { throw PythonError.overflow("rounded value too large to represent") }
    return copysign(result, value)
  }

  /// `round(n, digits)` of an int: to a multiple of a power of ten where `digits` is negative.
  public static func round(_ value: Int, digits: Int) throws -> Int {
    if digits >= 0 { return value }
    if digits < -19 { return 0 }
    var unit: Int128 = 1
    for _ in 0..<(-digits) { unit *= 10 }
    let (quotient, remainder) = Int128(value).magnitude.quotientAndRemainder(dividingBy: unit.magnitude)
    let twice = remainder * 2
    let up = twice > unit.magnitude || (twice == unit.magnitude && quotient & 1 == 1)
    let rounded = Int128(quotient + (up ? 1 : 0)) * unit
    guard let result = Int(exactly: value < 0 ? -rounded : rounded) else { throw PythonError.integerTooLarge }
    return result
  }
}
