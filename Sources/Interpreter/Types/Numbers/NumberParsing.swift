/// Reads numbers from text as `int("…")` and `float("…")` do.
enum NumberParsing {
  /// - Throws: `ValueError` for text that is no integer of the base; `OverflowError` beyond 64 bits.
  static func integer(_ text: String, base: Int) throws -> Int {
    guard base == 0 || (2...36).contains(base) else {
      throw PythonError.value("int() base must be >= 2 and <= 36, or 0")
    }
    let digits = asciiDigits(text)
    guard let (negative, base, body) = magnitude(digits, base: base) else {
      throw PythonError.value("invalid literal for int() with base \(base): \(StringLiteral.repr(text))")
    }
    var result = 0
    for digit in body {
      let (shifted, overflow) = result.multipliedReportingOverflow(by: base)
      let (sum, carry) =
        negative ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
      if overflow || carry { throw PythonError.integerTooLarge }
      result = sum
    }
    return result
  }

  /// Sign, base and the values of the digits; nil where the text is no integer.
  private static func magnitude(_ text: [UInt8], base: Int) -> (Bool, Int, [Int])? {
    var rest = text[...]
    let negative = rest.first == UInt8(ascii: "-")
    if negative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    var base = base
    var mayBeginWithUnderscore = false
    var mustBeZero = false
    if let prefixed = prefixBase(rest), base == 0 || base == prefixed {
      base = prefixed
      rest = rest.dropFirst(2)
      mayBeginWithUnderscore = true
    } else if base == 0 {
      // A leading zero without a prefix was octal once; only zero itself may be written so.
      mustBeZero = rest.first == UInt8(ascii: "0")
      base = 10
    }
    var digits: [Int] = []
    var previousIsDigit = mayBeginWithUnderscore
    for byte in rest {
      if byte == UInt8(ascii: "_") {
        guard previousIsDigit else { return nil }
        previousIsDigit = false
      } else {
        guard let value = digit(byte), value < base else { return nil }
        digits.append(value)
        previousIsDigit = true
      }
    }
    guard previousIsDigit, !digits.isEmpty else { return nil }
    if mustBeZero, digits.contains(where: { $0 != 0 }) { return nil }
    return (negative, base, digits)
  }

  private static func prefixBase(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.count > 2, text.first == UInt8(ascii: "0") else { return nil }
    switch text[text.startIndex + 1] | 32 {
    case UInt8(ascii: "x"): return 16
    case UInt8(ascii: "o"): return 8
    case UInt8(ascii: "b"): return 2
    default: return nil
    }
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 48...57: Int(byte) - 48
    case 65...90: Int(byte) - 55
    case 97...122: Int(byte) - 87
    default: nil
    }
  }

  nonisolated(unsafe) private static var nansMade: UInt64 = 0

  /// - Throws: `ValueError` for text that is no number.
  static func float(_ text: String) throws -> Double {
    let bytes = asciiDigits(text)
    guard let result = float(bytes) else {
      throw PythonError.value("could not convert string to float: \(StringLiteral.repr(text))")
    }
    return result
  }

  private static func float(_ bytes: [UInt8]) -> Double? {
    var rest = bytes[...]
    let negative = rest.first == UInt8(ascii: "-")
    if negative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    switch String(decoding: rest.map { (65...90).contains($0) ? $0 | 32 : $0 }, as: UTF8.self) {
    case "inf", "infinity": return negative ? -.infinity : .infinity
    case "nan":
      // Each one has its own bits: it is no other NaN, as `is` and containers see it.
      nansMade = nansMade &+ 1 & 0xFFFF_FFFF
      let nan = Double(nan: nansMade, signaling: false)
      return negative ? -nan : nan
    default: break
    }
    guard let plain = decimal(rest), let value = Double(String(decoding: plain, as: UTF8.self)) else {
      return nil
    }
    return negative ? -value : value
  }

  /// Digits, point and exponent without the underscores; nil where the text is none of these.
  private static func decimal(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var (hasDigits, hasPoint, hasExponent, previousIsDigit) = (false, false, false, false)
    for (index, byte) in zip(text.indices, text) {
      switch byte {
      case 48...57:
        (hasDigits, previousIsDigit) = (true, true)
      case UInt8(ascii: "_"):
        guard previousIsDigit, index + 1 < text.endIndex, (48...57).contains(text[index + 1]) else {
          return nil
        }
        previousIsDigit = false
        continue
      case UInt8(ascii: "."):
        if hasPoint || hasExponent { return nil }
        (hasPoint, previousIsDigit) = (true, false)
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        if hasExponent || !hasDigits { return nil }
        (hasExponent, hasDigits, previousIsDigit) = (true, false, false)
      case UInt8(ascii: "+"), UInt8(ascii: "-"):
        guard let last = result.last, last | 32 == UInt8(ascii: "e") else { return nil }
      default: return nil
      }
      result.append(byte)
    }
    guard hasDigits else { return nil }
    // Swift wants a digit on both sides of the point.
    if result.first == UInt8(ascii: ".") { result.insert(48, at: 0) }
    if let point = result.firstIndex(of: UInt8(ascii: ".")),
      point + 1 == result.count || !(48...57).contains(result[point + 1])
    {
      result.insert(48, at: point + 1)
    }
    return result
  }

  /// The text without the space around it, decimal digits of every script as ASCII ones.
  private static func asciiDigits(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in CharacterClass.trimmed(text.unicodeScalars) {
      if scalar.value < 128 {
        bytes.append(UInt8(scalar.value))
      } else if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
        bytes.append(48 + UInt8(max(0, min(9, value))))
      } else {
        bytes.append(255)
      }
    }
    return bytes
  }
}
