/// Colours code: keywords, names that are defined, strings, numbers and comments. What is no Python stays plain.
public enum Highlighter {
  /// The lines of a text, each a markup within a line.
  public static func lines(of code: String) -> [Markup] {
    let source = SourceText(name: "", text: code)
    var lines: [[Markup]] = [[]]
    for piece in pieces(source) {
      let texts = source.text(piece.range).split(omittingEmptySubsequences: false) { $0.isNewline }
      for (index, text) in texts.enumerated() {
        if index > 0 { lines.append([]) }
        if text.isEmpty { continue }
        let plain = Markup.text(String(text))
        lines[lines.count - 1].append(piece.style.map { .styled($0, plain) } ?? plain)
      }
    }
    return lines.map { .sequence($0) }
  }

  private struct Piece {
    let range: Range<Int>
    let style: Style?
  }

  /// The whole text in order, piece by piece.
  private static func pieces(_ source: SourceText) -> [Piece] {
    let tokens = source.bytes.withUnsafeBufferPointer { bytes in
      var tokenizer = Tokenizer(source: source, bytes: bytes, range: 0..<bytes.count)
      tokenizer.run()
      return tokenizer.tokens
    }
    var pieces: [Piece] = []
    var end = 0
    for (index, token) in tokens.enumerated() {
      let range = token.span.range
      guard let style = style(token, tokens[max(index - 1, 0)], source), range.lowerBound >= end else {
        continue
      }
      addGap(end..<range.lowerBound, source, &pieces)
      pieces.append(Piece(range: range, style: style))
      end = range.upperBound
    }
    // Where the tokens end early, the rest is no Python.
    if tokens.last?.kind == .invalid {
      pieces.append(Piece(range: end..<source.bytes.count, style: nil))
    } else {
      addGap(end..<source.bytes.count, source, &pieces)
    }
    return pieces
  }

  /// What lies between coloured tokens: plain, but for the comments.
  private static func addGap(_ gap: Range<Int>, _ source: SourceText, _ pieces: inout [Piece]) {
    var start = gap.lowerBound
    while let hash = source.bytes[start..<gap.upperBound].firstIndex(of: UInt8(ascii: "#")) {
      let rest = source.bytes[hash..<gap.upperBound]
      let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? gap.upperBound
      pieces.append(Piece(range: start..<hash, style: nil))
      pieces.append(Piece(range: hash..<end, style: .comment))
      start = end
    }
    pieces.append(Piece(range: start..<gap.upperBound, style: nil))
  }

  private static func style(_ token: Token, _ previous: Token, _ source: SourceText) -> Style? {
    switch token.kind {
    case .string: return .string
    case .int, .float: return .number
    case .true, .false, .none: return .constant
    case .name:
      if previous.kind == .def { return .function }
      if previous.kind == .class { return .type }
      return nil
    default: return token.kind.isKeyword ? .keyword : nil
    }
  }
}
