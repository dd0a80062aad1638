/// The values of number literals.
enum Literal {
  /// An integer in any base, with underscores.
  static func int(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Expression.Kind {
    let digits = bytes[range]
    if digits.count <= 18, digits.allSatisfy({ $0 &- 0x30 < 10 }) {
      return .int(digits.reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) })
    }
    let plain = digits.filter { $0 != 0x5F }
    let text = String(decoding: plain, as: UTF8.self)
    return magnitude(text).flatMap { Int(exactly: $0) }.map { .int($0) } ?? .hugeInt(text)
  }

  /// The value of digits, which may have a prefix, if it fits in 64 bits without a sign.
  static func magnitude(_ digits: String) -> UInt? {
    switch digits.dropFirst().first {
    case "x", "X": UInt(digits.dropFirst(2), radix: 16)
    case "o", "O": UInt(digits.dropFirst(2), radix: 8)
    case "b", "B": UInt(digits.dropFirst(2), radix: 2)
    default: UInt(digits)
    }
  }

  /// A decimal with a fraction or exponent; too large a one is infinite, as in Python.
  static func float(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Expression.Kind {
    let plain = bytes[range].filter { $0 != 0x5F }
    return .float(Double(String(decoding: plain, as: UTF8.self)) ?? .nan)
  }
}
