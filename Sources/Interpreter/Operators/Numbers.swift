import Glibc

/// Arithmetic on int, float and bool.
enum Numbers {
  /// `a ∘ b` of two numbers; nil where either is none.
  static func binary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws -> Value? {
    switch (a, b) {
    case (.int(let a), .int(let b)): return try integers(op, a, b)
    case (.float(let a), .float(let b)): return try floats(op, a, b)
    case (.float(let a), .int(let b)): return try floats(op, a, Double(b))
    case (.int(let a), .float(let b)): return try floats(op, Double(a), b)
    case (.bool(let a), .bool(let b)):
      switch op {
      case .and: return .bool(a && b)
      case .or: return .bool(a || b)
      case .xor: return .bool(a != b)
      default: return try integers(op, a ? 1 : 0, b ? 1 : 0)
      }
    case (.bool(let a), .int), (.bool(let a), .float): return try binary(op, .int(a ? 1 : 0), b)
    case (.int, .bool(let b)), (.float, .bool(let b)): return try binary(op, a, .int(b ? 1 : 0))
    default: return nil
    }
  }

  private static func integers(_ op: BinaryOperator, _ a: Int, _ b: Int) throws -> Value? {
    switch op {
    case .add: return try checked(a.addingReportingOverflow(b))
    case .subtract: return try checked(a.subtractingReportingOverflow(b))
    case .multiply: return try checked(a.multipliedReportingOverflow(by: b))
    case .divide:
      if b == 0 { throw PythonError.zeroDivision("division by zero") }
      return .float(quotient(a, b))
    case .floorDivide:
      if b == 0 { throw PythonError.zeroDivision("integer division or modulo by zero") }
      return .int(try floorDivide(a, b))
    case .modulo:
      if b == 0 { throw PythonError.zeroDivision("integer modulo by zero") }
      return .int(modulo(a, b))
    case .divmod:
      if b == 0 { throw PythonError.zeroDivision("integer division or modulo by zero") }
      return .tuple([.int(try floorDivide(a, b)), .int(modulo(a, b))])
    case .power: return try power(a, b)
    case .leftShift:
      if b < 0 { throw PythonError.value("negative shift count") }
      if a == 0 { return .int(0) }
      guard b < 64, (a << b) >> b == a else { throw PythonError.integerTooLarge }
      return .int(a << b)
    case .rightShift:
      if b < 0 { throw PythonError.value("negative shift count") }
      return .int(a >> min(b, 63))
    case .and: return .int(a & b)
    case .or: return .int(a | b)
    case .xor: return .int(a ^ b)
    case .matrixMultiply: return nil
    }
  }

  private static func checked(_ result: (partialValue: Int, overflow: Bool)) throws -> Value {
    if result.overflow { throw PythonError.integerTooLarge }
    return .int(result.partialValue)
  }

  /// The division that rounds once: both operands exact as doubles, or the quotient by long doubles.
  private static func quotient(_ a: Int, _ b: Int) -> Double {
    if a.magnitude <= 1 << 53, b.magnitude <= 1 << 53 { return Double(a) / Double(b) }
    return exactQuotient(a, b)
  }

  /// Rounds a/b to nearest even from the integers themselves, as CPython's long division does.
  private static func exactQuotient(_ a: Int, _ b: Int) -> Double {
    let negative = (a < 0) != (b < 0)
    let (n, d) = (a.magnitude, b.magnitude)
    if n == 0 { return 0 }
    // Scales so that the integer quotient has at least 55 bits; what is left over becomes a sticky bit.
    let shift = 55 - (n.bitWidth - n.leadingZeroBitCount) + (d.bitWidth - d.leadingZeroBitCount)
    var numerator = UInt128(n)
    var denominator = UInt128(d)
    if shift >= 0 { numerator <<= UInt128(shift) } else { denominator <<= UInt128(-shift) }
    var (q, r) = numerator.quotientAndRemainder(dividingBy: denominator)
    if r != 0 { q |= 1 }
    // At most 57 bits: two bits or more below the last place, so that one conversion rounds correctly.
    let rounded = Double(UInt64(q))
    r = 0
    let result = scalbn(rounded, Int32(-shift))
    return negative ? -result : result
  }

  static func floorDivide(_ a: Int, _ b: Int) throws -> Int {
    let (quotient, overflow) = a.dividedReportingOverflow(by: b)
    if overflow { throw PythonError.integerTooLarge }
    return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient
  }

  static func modulo(_ a: Int, _ b: Int) -> Int {
    let (remainder, overflow) = a.remainderReportingOverflow(dividingBy: b)
    if overflow { return 0 }
    return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder
  }

  private static func power(_ a: Int, _ b: Int) throws -> Value {
    if b < 0 {
      if a == 0 { throw PythonError.zeroDivision("0.0 cannot be raised to a negative power") }
      return .float(pow(Double(a), Double(b)))
    }
    var (base, exponent, result) = (a, b, 1)
    while exponent > 0 {
      if exponent & 1 == 1 {
        let (product, overflow) = result.multipliedReportingOverflow(by: base)
        if overflow { throw PythonError.integerTooLarge }
        result = product
      }
      exponent >>= 1
      if exponent > 0 {
        let (square, overflow) = base.multipliedReportingOverflow(by: base)
        if overflow { throw PythonError.integerTooLarge }
        base = square
      }
    }
    return .int(result)
  }

  private static func floats(_ op: BinaryOperator, _ a: Double, _ b: Double) throws -> Value? {
    switch op {
    case .add: return .float(a + b)
    case .subtract: return .float(a - b)
    case .multiply: return .float(a * b)
    case .divide:
      if b == 0 { throw PythonError.zeroDivision("float division by zero") }
      return .float(a / b)
    case .floorDivide:
      if b == 0 { throw PythonError.zeroDivision("float floor division by zero") }
      return .float(divmod(a, b).quotient)
    case .modulo:
      if b == 0 { throw PythonError.zeroDivision("float modulo") }
      return .float(divmod(a, b).remainder)
    case .divmod:
      if b == 0 { throw PythonError.zeroDivision("float divmod()") }
      let (quotient, remainder) = divmod(a, b)
      return .tuple([.float(quotient), .float(remainder)])
    case .power: return .float(try power(a, b))
    default: return nil
    }
  }

  /// CPython's float_divmod: the remainder has the divisor's sign, the quotient is a whole number.
  static func divmod(_ a: Double, _ b: Double) -> (quotient: Double, remainder: Double) {
    var remainder = fmod(a, b)
    var quotient = (a - remainder) / b
    if remainder != 0 {
      if (b < 0) != (remainder < 0) {
        remainder += b
        quotient -= 1
      }
    } else {
      remainder = copysign(0, b)
    }
    if quotient == 0 { return (copysign(0, a / b), remainder) }
    let floored = quotient.rounded(.down)
    return (quotient - floored > 0.5 ? floored + 1 : floored, remainder)
  }

  private static func power(_ a: Double, _ b: Double) throws -> Double {
    if a == 0, b < 0 { throw PythonError.zeroDivision("0.0 cannot be raised to a negative power") }
    if a < 0, a.isFinite, b.isFinite, b != b.rounded() {
      throw PythonError.notImplemented(
        "a negative number to a fractional power is complex, and Etude has no complex numbers")
    }
    let result = pow(a, b)
    if result.isInfinite, a.isFinite, b.isFinite {
      throw PythonError(
        ExceptionObject(
          type: Types.overflowError, arguments: [.int(34), .string("Numerical result out of range")]))
    }
    return result
  }

  /// The unary operators; nil where the value is no number.
  static func unary(_ op: UnaryOperator, _ value: Value) throws -> Value? {
    switch value {
    case .bool(let flag): return try unary(op, .int(flag ? 1 : 0))
    case .int(let value):
      switch op {
      case .negative: return try checked(Int.zero.subtractingReportingOverflow(value))
      case .positive: return .int(value)
      case .invert: return .int(~value)
      case .absolute:
        return value < 0 ? try checked(Int.zero.subtractingReportingOverflow(value)) : .int(value)
      }
    case .float(let value):
      switch op {
      case .negative: return .float(-value)
      case .positive: return .float(value)
      case .invert: return nil
      case .absolute: return .float(value.magnitude)
      }
    default: return nil
    }
  }

  /// The comparison of two numbers; nil where either is none.
  static func compare(_ op: Comparison, _ a: Value, _ b: Value) -> Bool? {
    switch (a, b) {
    case (.int(let a), .int(let b)): return op.holds(a, b)
    case (.float(let a), .float(let b)): return op.holds(a, b)
    case (.int(let a), .float(let b)): return compare(op, a, b)
    case (.float(let a), .int(let b)): return compare(op.reflected, b, a)
    case (.bool(let a), .bool(let b)): return op.holds(a ? 1 : 0, b ? 1 : 0)
    case (.bool(let a), .int), (.bool(let a), .float): return compare(op, .int(a ? 1 : 0), b)
    case (.int, .bool(let b)), (.float, .bool(let b)): return compare(op, a, .int(b ? 1 : 0))
    default: return nil
    }
  }

  /// Compares exactly: an int beyond 2⁵³ is not rounded to a float first.
  private static func compare(_ op: Comparison, _ a: Int, _ b: Double) -> Bool {
    if b.isNaN { return op == .notEqual }
    if a.magnitude <= 1 << 53 { return op.holds(Double(a), b) }
    if b >= 9.3e18 { return op.holds(0, 1) }
    if b <= -9.3e18 { return op.holds(1, 0) }
    guard let whole = Int(exactly: b.rounded(.down)) else { return op.holds(b > 0 ? 0 : 1, b > 0 ? 1 : 0) }
    if a != whole { return op.holds(a, whole) }
    return op.holds(0, b > Double(whole) ? 1 : 0)
  }
}
