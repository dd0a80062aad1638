extension FloatFormat {
  /// `%.{precision}f` of a finite magnitude by exact integer arithmetic; nil where 128 bits are too few and
  /// `printf` has to do it.
  static func fixed(_ value: Double, precision: Int) -> String? {
    guard precision >= 0, precision <= 22 else { return nil }
    var power: UInt128 = 1
    for _ in 0..<precision { power *= 10 }
    // The value is significand × 2^exponent, the significand below 2^53; 10^22 is below 2^74.
    let isTiny = value.exponentBitPattern == 0
    let significand = UInt128(value.significandBitPattern | (isTiny ? 0 : 1 << 52))
    let exponent = Int(max(1, value.exponentBitPattern)) - 1075
    var scaled = significand * power
    if exponent >= 0 {
      guard scaled.leadingZeroBitCount > exponent else { return nil }
      scaled <<= UInt128(exponent)
    } else if exponent > -128 {
      let shift = UInt128(-exponent)
      let rest = scaled & ((1 << shift) - 1)
      let half: UInt128 = 1 << (shift - 1)
      scaled >>= shift
      if rest > half || (rest == half && scaled & 1 == 1) { scaled += 1 }
    } else {
      scaled = 0
    }
    return pointed(scaled, precision)
  }

  /// The digits with a point before the last `precision` of them.
  private static func pointed(_ digits: UInt128, _ precision: Int) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { buffer in
      var (rest, position, written) = (digits, 64, 0)
      while rest > 0 || written <= precision {
        if written == precision, precision > 0 {
          position -= 1
          buffer[position] = UInt8(ascii: ".")
        }
        var digit: UInt128
        if let small = UInt64(exactly: rest) {
          let (quotient, remainder) = small.quotientAndRemainder(dividingBy: 10)
          (rest, digit) = (UInt128(quotient), UInt128(remainder))
        } else {
          (rest, digit) = rest.quotientAndRemainder(dividingBy: 10)
        }
        position -= 1
        buffer[position] = 48 + UInt8(truncatingIfNeeded: digit)
        written += 1
      }
      return String(decoding: UnsafeBufferPointer(rebasing: buffer[position..<64]), as: UTF8.self)
    }
  }
}
