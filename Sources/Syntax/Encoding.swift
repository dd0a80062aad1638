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
      if let problem = checkDeclaration(source, bytes) { return problem }
      guard let offset = firstInvalid(bytes) else { return nil }
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

  /// A comment in the first two lines may name an encoding (PEP 263). Any but UTF-8 would give other characters,
  /// except where all of them are ASCII.
  private static func checkDeclaration(
    _ source: SourceText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> SyntaxProblem? {
    for line in 0..<min(2, source.lineCount) {
      let text = source.text(source.lineRange(line).prefix(maximumDeclaration))
      let comment = text.drop { " \t\u{0C}\u{FEFF}".contains($0) }
      if comment.isEmpty { continue }
      guard comment.first == "#" else { return nil }
      guard let name = declaredName(comment) else { continue }
      let plain = name.lowercased().replacing("_", with: "-")
      if plain == "utf8" || plain.hasPrefix("utf-8") { return nil }
      let extendsASCII = ["ascii", "us-ascii", "latin", "iso-8859", "cp125", "koi8"].contains {
        plain.hasPrefix($0)
      }
      if extendsASCII, !bytes.contains(where: { $0 >= 0x80 }) { return nil }
      let span = Span(source.lineRange(line).prefix(maximumDeclaration))
      return SyntaxProblem(.lacks("encoding but UTF-8, not '\(name)'"), source, span)
    }
    return nil
  }

  private static let maximumDeclaration = 200

  /// `coding: name` or `coding=name`, anywhere in a comment.
  private static func declaredName(_ comment: Substring) -> String? {
    var rest = comment
    while let found = rest.firstRange(of: "coding") {
      rest = rest[found.upperBound...]
      guard rest.first == ":" || rest.first == "=" else { continue }
      let name = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
        .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
      if !name.isEmpty { return String(name) }
    }
    return nil
  }
}
