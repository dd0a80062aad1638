import Glibc

/// `round(x)` and `round(x, digits)`: correctly rounded, halves to even, as CPython's.
enum Rounding {
  static func round(_ value: Value, digits: Value?) throws -> Value {
    switch value {
    case .float(let number):
      guard let digits else { return .int(try integer(number.rounded(.toNearestOrEven))) }
      return .float(try decimal(number, digits: try Operators.index(digits)))
    case .int(let number):
      return .int(try decimal(number, digits: try digits.map { try Operators.index($0) }))
    case .bool(let flag):
      return .int(try decimal(flag ? 1 : 0, digits: try digits.map { try Operators.index($0) }))
    default:
      guard let method = try Operators.specialMethod(value, .round) else {
        throw PythonError.type("type \(value.type.name) doesn't define __round__ method")
      }
      return try Operators.call(method, digits.map { [$0] } ?? [])
    }
  }

  /// A whole float as an integer.
  ///
  /// - Throws: `ValueError` for NaN, `OverflowError` for infinities and what exceeds 64 bits.
  static func integer(_ value: Double) throws -> Int {
    if value.isNaN { throw PythonError.value("cannot convert float NaN to integer") }
    if value.isInfinite { throw PythonError.overflow("cannot convert float infinity to integer") }
    guard let result = Int(exactly: value) else { throw PythonError.integerTooLarge }
    return result
  }

  /// By way of the decimal digits, so that 2.675 with two decimals is 2.67.
  static func decimal(_ value: Double, digits: Int) throws -> Double {
    guard value.isFinite, value != 0 else { return value }
    if digits > 323 { return value }
    if digits < -308 { return value < 0 ? -0.0 : 0.0 }
    if digits < 0 { return try negativeDigits(value, -digits) }
    var buffer = [CChar](repeating: 0, count: 700)
    _ = withVaList([Int32(digits), value]) { vsnprintf(&buffer, buffer.count, "%.*f", $0) }
    return strtod(buffer, nil)
  }

  /// The digits of `%.*e` with as many as the number has before the place that is rounded.
  private static func negativeDigits(_ value: Double, _ places: Int) throws -> Double {
    var buffer = [CChar](repeating: 0, count: 700)
    _ = withVaList([value]) { vsnprintf(&buffer, buffer.count, "%.20e", $0) }
    let magnitude = Int(floor(log10(value.magnitude)))
    let kept = magnitude - places
    if kept < -1 { return value < 0 ? -0.0 : 0.0 }
    if kept == -1 {
      let half = 5 * pow(10, Double(places - 1))
      let result = value.magnitude > half ? pow(10, Double(places)) : 0
      return value < 0 ? -result : result
    }
    _ = withVaList([Int32(kept), value]) { vsnprintf(&buffer, buffer.count, "%.*e", $0) }
    let result = strtod(buffer, nil)
    if result.isInfinite { throw PythonError.overflow("rounded value too large to represent") }
    return result
  }

  private static func decimal(_ value: Int, digits: Int?) throws -> Int {
    guard let digits, digits < 0 else { return value }
    if digits < -19 { return 0 }
    var unit = UInt(1)
    for _ in 0..<(-digits) {
      let (next, overflow) = unit.multipliedReportingOverflow(by: 10)
      if overflow { return 0 }
      unit = next
    }
    let (quotient, remainder) = value.magnitude.quotientAndRemainder(dividingBy: unit)
    let half = unit / 2
    let up = remainder > half || (remainder == half && quotient % 2 == 1)
    let (result, overflow) = (quotient + (up ? 1 : 0)).multipliedReportingOverflow(by: unit)
    guard !overflow, result <= UInt(Int.max) else { throw PythonError.integerTooLarge }
    return value < 0 ? -Int(result) : Int(result)
  }
}
