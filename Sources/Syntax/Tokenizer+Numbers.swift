extension Tokenizer {
  /// The base of an integer literal, with its name in messages.
  private enum Radix: UInt8 {
    case binary = 2
    case octal = 8
    case hexadecimal = 16

    var name: String {
      switch self {
      case .binary: "binary"
      case .octal: "octal"
      case .hexadecimal: "hexadecimal"
      }
    }
  }

  /// A number: digits with single underscores between them, a fraction, an exponent.
  mutating func number() throws(Stop) {
    let start = index
    if bytes[index] == 0x30 {
      switch byte(index + 1) | 0x20 {
      case UInt8(ascii: "x"): return try prefixed(.hexadecimal)
      case UInt8(ascii: "o"): return try prefixed(.octal)
      case UInt8(ascii: "b"): return try prefixed(.binary)
      default: break
      }
    }
    var isFloat = false
    if bytes[index] != 0x2E { try digits("decimal") }
    if byte(index) == 0x2E {
      isFloat = true
      index += 1
      if Self.isDigit(byte(index)) { try digits("decimal") }
    }
    if byte(index) | 0x20 == UInt8(ascii: "e") {
      let sign = byte(index + 1) == 0x2B || byte(index + 1) == 0x2D ? 1 : 0
      if Self.isDigit(byte(index + 1 + sign)) {
        isFloat = true
        index += 1 + sign
        try digits("decimal")
      } else if sign == 1 {
        index += 2
        throw fail(.invalidNumber("decimal"), start..<index)
      }
    }
    if byte(index) | 0x20 == UInt8(ascii: "j") {
      index += 1
      try checkEnd("imaginary", start)
      throw fail(.lacksComplex, start..<index)
    }
    if byte(index) | 0x20 == UInt8(ascii: "e") { try checkEnd("decimal", start) }
    if !isFloat { try checkLeadingZeros(start) }
    try checkEnd("decimal", start)
    add(isFloat ? .float : .int, start, index)
  }

  /// Digits, each underscore followed by another digit.
  private mutating func digits(_ name: String) throws(Stop) {
    while true {
      while Self.isDigit(byte(index)) { index += 1 }
      guard byte(index) == 0x5F else { return }
      index += 1
      if !Self.isDigit(byte(index)) { throw fail(.invalidNumber(name), index - 1..<index) }
    }
  }

  /// `0x`, `0o` or `0b` and digits.
  private mutating func prefixed(_ radix: Radix) throws(Stop) {
    let start = index
    index += 2
    while true {
      if byte(index) == 0x5F { index += 1 }
      guard isDigit(byte(index), radix) else {
        throw Self.isDigit(byte(index))
          ? fail(.invalidDigit(Character(Unicode.Scalar(byte(index))), radix.name), index..<index + 1)
          : fail(.invalidNumber(radix.name), start..<index)
      }
      while isDigit(byte(index), radix) { index += 1 }
      if byte(index) != 0x5F { break }
    }
    if Self.isDigit(byte(index)) {
      throw fail(.invalidDigit(Character(Unicode.Scalar(byte(index))), radix.name), index..<index + 1)
    }
    try checkEnd(radix.name, start)
    add(.int, start, index)
  }

  private func isDigit(_ byte: UInt8, _ radix: Radix) -> Bool {
    switch radix {
    case .hexadecimal: Self.isDigit(byte) || (byte | 0x20) &- 0x61 < 6
    case .octal, .binary: byte &- 0x30 < radix.rawValue
    }
  }

  /// `007` is an error, `000` is not.
  private mutating func checkLeadingZeros(_ start: Int) throws(Stop) {
    guard bytes[start] == 0x30, index > start + 1 else { return }
    let isZero = bytes[start..<index].allSatisfy { $0 == 0x30 || $0 == 0x5F }
    if !isZero { throw fail(.leadingZeros, start..<index) }
  }

  /// A number ends where a word could not start, except for the few keywords which Python still allows: `1if x`.
  private mutating func checkEnd(_ name: String, _ start: Int) throws(Stop) {
    guard Self.isWord(byte(index)), byte(index) < 0x80 else { return }
    for word in ["and", "else", "for", "not", "or", "if", "in", "is"] {
      let isThere = bytes[index..<end].prefix(word.utf8.count).elementsEqual(word.utf8)
      let mayGoOn = word.first == "i"
      if isThere, mayGoOn || !Self.isWord(byte(index + word.utf8.count)) { return }
    }
    throw fail(.invalidNumber(name), start..<index + 1)
  }
}
