/// Puts the bytes of a character together as they come.
struct UTF8Decoder {
  private var bytes: [UInt8] = []

  /// The character that the byte completes; U+FFFD for what is no UTF-8.
  mutating func add(_ byte: UInt8) -> Unicode.Scalar? {
    bytes.append(byte)
    let wanted = Self.length(bytes[0])
    if bytes.count > 1, byte & 0xC0 != 0x80 { return finish("\u{FFFD}") }
    guard bytes.count >= wanted else { return nil }
    return finish(String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}")
  }

  private mutating func finish(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    bytes = []
    return scalar
  }

  private static func length(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF8: 4
    default: 1
    }
  }
}
