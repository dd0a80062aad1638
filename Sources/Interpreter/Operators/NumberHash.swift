import Glibc

/// CPython's hashes of numbers, equal for equal numbers of any type (Python documentation, "Hashing of
/// numeric types"): sets of numbers print in the same order.
enum NumberHash {
  private static let modulus = (1 << 61) - 1

  static func hash(_ value: Int) -> Int {
    let remainder = Int(value.magnitude % UInt(modulus))
    let result = value < 0 ? -remainder : remainder
    return result == -1 ? -2 : result
  }

  static func hash(_ value: Double) -> Int {
    if value.isInfinite { return value > 0 ? 314_159 : -314_159 }
    if value.isNaN { return Int(truncatingIfNeeded: value.bitPattern) }
    var exponent: Int32 = 0
    var mantissa = frexp(value.magnitude, &exponent)
    var x: UInt = 0
    let m = UInt(modulus)
    while mantissa != 0 {
      x = (x << 28) & m | x >> (61 - 28)
      mantissa *= 268_435_456  // 2²⁸
      exponent -= 28
      let digit = UInt(mantissa)
      mantissa -= Double(digit)
      x += digit
      if x >= m { x -= m }
    }
    let shift = exponent >= 0 ? Int(exponent) % 61 : 60 - (-1 - Int(exponent)) % 61
    x = (x << UInt(shift)) & m | x >> UInt(61 - shift)
    let result = value < 0 ? -Int(x) : Int(x)
    return result == -1 ? -2 : result
  }
}
