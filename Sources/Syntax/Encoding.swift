/// The bytes of a program must be UTF-8 without zero bytes.
enum Encoding {
  /// The length of the mark which some editors put before a text.
  static func byteOrderMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  static func check(_ source: SourceText) -> SyntaxProblem? {
    source.bytes.withUnsafeBufferPointer { bytes in
      if let offset = bytes.firstIndex(of: 0) {
        return SyntaxProblem(.nullByte, source, Span(offset..<offset + 1))
      }
      guard let offset = firstInvalid(bytes) else { return checkDeclaration(source, bytes) }
      let fault = SyntaxFault.notUTF8(
        bytes[offset], file: source.name, line: source.position(at: offset).line)
      return SyntaxProblem(fault, source, Span(offset..<offset + 1))
    }
  }

  /// The offset of the first byte which is not UTF-8.
  private static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      guard lead >= 0x80 else {
        index += 1
        continue
      }
      guard let length = sequenceLength(bytes, index) else { return index }
      index += length
    }
    return nil
  }

  /// The length of the sequence of two to four bytes at an offset, nil if it is not well formed.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for offset in (index + 2)..<max(index + length, index + 2) where bytes[offset] & 0xC0 != 0x80 {
      return nil
    }
    return length
  }

  /// A comment in the first two lines may name an encoding (PEP 263). Any but UTF-8 would give other characters.
  private static func checkDeclaration(_ source: SourceText, _ bytes: UnsafeBufferPointer<UInt8>)
    -> SyntaxProblem?
  {
    for line in 0..<min(2, source.lineCount) {
      let range = source.lineRange(line)
      guard let comment = bytes[range].firstIndex(of: UInt8(ascii: "#")),
        bytes[range.lowerBound..<comment].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0C })
      else {
        if bytes[range].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0C }) { continue }
        return nil
      }
      guard let name = declaredName(source.text(comment..<range.upperBound)) else { continue }
      let plain = name.lowercased().replacing("_", with: "-")
      let isFine = plain == "utf8" || plain.hasPrefix("utf-8") || !bytes.contains { $0 >= 0x80 }
      return isFine
        ? nil
        : SyntaxProblem(.lacks("encoding but UTF-8, not '\(name)'"), source, Span(comment..<range.upperBound))
    }
    return nil
  }

  private static func declaredName(_ comment: String) -> String? {
    guard let match = comment.firstMatch(of: /coding[:=][ \t]*([-_.a-zA-Z0-9]+)/) else { return nil }
    return String(match.1)
  }
}
