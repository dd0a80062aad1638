/// Turns the body of a string literal into the text that it stands for.
enum StringDecoder {
  struct Problem: Error {
    let fault: SyntaxFault
    let range: Range<Int>
  }

  /// Line breaks become `\n`; escapes are replaced unless the literal is raw. The slice's indices are offsets of the
  /// source.
  static func text(_ body: Slice<UnsafeBufferPointer<UInt8>>, isRaw: Bool) throws(Problem) -> String {
    if !body.contains(0x0D), isRaw || !body.contains(0x5C) { return String(decoding: body, as: UTF8.self) }
    var decoder = Decoder(body: body)
    while decoder.index < body.endIndex {
      let byte = body[decoder.index]
      if byte == 0x0D {
        decoder.lineBreak()
      } else if byte == 0x5C, !isRaw {
        try decoder.escape()
      } else {
        decoder.output.append(byte)
        decoder.index += 1
      }
    }
    return String(decoding: decoder.output, as: UTF8.self)
  }

  private struct Decoder {
    let body: Slice<UnsafeBufferPointer<UInt8>>
    var index: Int
    var output: [UInt8] = []

    init(body: Slice<UnsafeBufferPointer<UInt8>>) {
      self.body = body
      index = body.startIndex
      output.reserveCapacity(body.count)
    }

    func byte(_ offset: Int) -> UInt8? { offset < body.endIndex ? body[offset] : nil }

    /// `\r\n` and a lone `\r` are a line break like `\n`.
    mutating func lineBreak() {
      output.append(0x0A)
      index += byte(index + 1) == 0x0A ? 2 : 1
    }

    mutating func append(_ value: UInt32, from start: Int) throws(Problem) {
      guard let scalar = Unicode.Scalar(value) else {
        throw value > 0x10FFFF
          ? broken("illegal Unicode character", start)
          : Problem(
            fault: .lacks("surrogate characters, which are no text of their own"), range: start..<index)
      }
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    /// The escape at `index`. One that Python does not know stays as it is.
    mutating func escape() throws(Problem) {
      let start = index
      guard let letter = byte(index + 1) else {
        index += 1
        output.append(0x5C)
        return
      }
      index += 2
      switch letter {
      case 0x0A: break
      case 0x0D: if byte(index) == 0x0A { index += 1 }
      case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): output.append(letter)
      case UInt8(ascii: "a"): output.append(0x07)
      case UInt8(ascii: "b"): output.append(0x08)
      case UInt8(ascii: "f"): output.append(0x0C)
      case UInt8(ascii: "n"): output.append(0x0A)
      case UInt8(ascii: "r"): output.append(0x0D)
      case UInt8(ascii: "t"): output.append(0x09)
      case UInt8(ascii: "v"): output.append(0x0B)
      case 0x30...0x37: try octal(letter, start)
      case UInt8(ascii: "x"): try hexadecimal(2, "\\xXX", start)
      case UInt8(ascii: "u"): try hexadecimal(4, "\\uXXXX", start)
      case UInt8(ascii: "U"): try hexadecimal(8, "\\UXXXXXXXX", start)
      case UInt8(ascii: "N"): try named(start)
      default:
        output.append(0x5C)
        index -= 1
      }
    }

    private mutating func octal(_ first: UInt8, _ start: Int) throws(Problem) {
      var value = UInt32(first - 0x30)
      for _ in 0..<2 {
        guard let digit = byte(index), (0x30...0x37).contains(digit) else { break }
        value = value * 8 + UInt32(digit - 0x30)
        index += 1
      }
      try append(value, from: start)
    }

    private mutating func hexadecimal(_ count: Int, _ form: String, _ start: Int) throws(Problem) {
      var value: UInt32 = 0
      for _ in 0..<count {
        guard let next = byte(index), let digit = Character(Unicode.Scalar(next)).hexDigitValue, next < 0x80
        else {
          throw broken("truncated \(form) escape", start)
        }
        value = value << 4 | UInt32(truncatingIfNeeded: digit)
        index += 1
      }
      try append(value, from: start)
    }

    /// `\N{name}`
    private mutating func named(_ start: Int) throws(Problem) {
      guard byte(index) == UInt8(ascii: "{"),
        let close = body[index...].firstIndex(of: UInt8(ascii: "}")), close > index + 1
      else {
        if byte(index) == UInt8(ascii: "{") {
          index = byte(index + 1) == UInt8(ascii: "}") ? index + 1 : body.endIndex
        }
        throw broken("malformed \\N character escape", start)
      }
      let name = String(decoding: body[index + 1..<close], as: UTF8.self)
      index = close + 1
      guard let scalar = Unicode.Scalar(name: name) else {
        throw broken("unknown Unicode character name", start)
      }
      try append(scalar.value, from: start)
    }

    /// Python counts positions in the body with every character beyond ASCII as an escape of ten bytes.
    private func broken(_ reason: String, _ start: Int) -> Problem {
      let before = position(start)
      let last = before + max(0, position(index) - before - 1)
      let message =
        "(unicode error) 'unicodeescape' codec can't decode bytes in position \(before)-\(last): \(reason)"
      return Problem(fault: .escape(message), range: start..<index)
    }

    private func position(_ offset: Int) -> Int {
      body[body.startIndex..<offset].reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 & 0xC0 == 0x80 ? 0 : 10) }
    }
  }
}

extension UTF8 {
  fileprivate static var encodedReplacementCharacter: EncodedScalar { encode("\u{FFFD}") ?? EncodedScalar() }
}
