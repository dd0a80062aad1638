extension Parser {
  /// The body of an f-string: text, and expressions in braces (PEP 498, as Python 3.11 reads it).
  mutating func formattedString(
    _ body: Range<Int>, isRaw: Bool, into parts: inout FormatParts
  ) throws(Failure) {
    parts.isFormatted = true
    var cursor = body.lowerBound
    try formatted(&cursor, end: body.upperBound, isRaw: isRaw, level: 0, into: &parts)
  }

  /// Reads up to the end, or within a specification up to the brace that closes its value.
  private mutating func formatted(
    _ cursor: inout Int, end: Int, isRaw: Bool, level: Int, into parts: inout FormatParts
  ) throws(Failure) {
    while cursor < end {
      let isValue = try literalText(&cursor, end: end, isRaw: isRaw, level: level, into: &parts)
      guard isValue else {
        if level > 0 { return }
        continue
      }
      try replacement(&cursor, end: end, isRaw: isRaw, level: level, into: &parts)
    }
  }

  /// Reads text; true if it ends at the brace of a value.
  private mutating func literalText(
    _ cursor: inout Int, end: Int, isRaw: Bool, level: Int, into parts: inout FormatParts
  ) throws(Failure) -> Bool {
    let start = cursor
    while cursor < end {
      let byte = bytes[cursor]
      switch byte {
      case 0x5C where !isRaw:
        cursor += 1
        if cursor < end, bytes[cursor] == UInt8(ascii: "N") {
          skipName(&cursor, end: end)
        } else if cursor < end, bytes[cursor] != UInt8(ascii: "{"), bytes[cursor] != UInt8(ascii: "}") {
          cursor += 1
        }
      case UInt8(ascii: "{"), UInt8(ascii: "}"):
        if level == 0, cursor + 1 < end, bytes[cursor + 1] == byte {
          parts.append(try decoded(start..<cursor + 1, isRaw: isRaw))
          cursor += 2
          return false
        }
        if level == 0, byte == UInt8(ascii: "}") { throw broken("single '}' is not allowed", cursor) }
        parts.append(try decoded(start..<cursor, isRaw: isRaw))
        return byte == UInt8(ascii: "{")
      default: cursor += 1
      }
    }
    cursor = min(cursor, end)
    parts.append(try decoded(start..<cursor, isRaw: isRaw))
    return false
  }

  /// The braces of `\N{name}` are no value's.
  private func skipName(_ cursor: inout Int, end: Int) {
    cursor += 1
    guard cursor < end, bytes[cursor] == UInt8(ascii: "{") else { return }
    while cursor < end, bytes[cursor] != UInt8(ascii: "}") { cursor += 1 }
    if cursor < end { cursor += 1 }
  }

  private mutating func broken(_ message: String, _ offset: Int) -> Failure {
    problem = problem ?? SyntaxProblem(.fString(message), source, Span(offset..<offset + 1))
    return Failure()
  }

  private mutating func cannotInclude(_ what: String, _ offset: Int) -> Failure {
    problem = problem ?? SyntaxProblem(.fStringPart(what), source, Span(offset..<offset + 1))
    return Failure()
  }

  /// `{expression=!conversion:specification}`
  private mutating func replacement(
    _ cursor: inout Int, end: Int, isRaw: Bool, level: Int, into parts: inout FormatParts
  ) throws(Failure) {
    let open = cursor
    if level >= 2 { throw broken("expressions nested too deeply", open) }
    cursor += 1
    let start = cursor
    try skipExpression(&cursor, end: end)
    guard cursor < end else { throw broken("expecting '}'", open) }
    let value = try fragmentExpression(start..<cursor, before: bytes[cursor])
    var isSelfDocumenting = false
    if bytes[cursor] == UInt8(ascii: "=") {
      isSelfDocumenting = true
      cursor += 1
      while cursor < end, isSpace(bytes[cursor]) { cursor += 1 }
      parts.append(try decoded(start..<cursor, isRaw: true))
    }
    var conversion = try conversion(&cursor, end: end, open)
    var specification: [FormatPart]?
    if cursor < end, bytes[cursor] == UInt8(ascii: ":") {
      cursor += 1
      var inner = FormatParts()
      try formatted(&cursor, end: end, isRaw: isRaw, level: level + 1, into: &inner)
      specification = inner.finished
    }
    guard cursor < end, bytes[cursor] == UInt8(ascii: "}") else { throw broken("expecting '}'", open) }
    cursor += 1
    if isSelfDocumenting, specification == nil, conversion == nil { conversion = .repr }
    parts.append(value, conversion, specification, Span(open..<cursor))
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private mutating func conversion(
    _ cursor: inout Int, end: Int, _ open: Int
  ) throws(Failure) -> FormatConversion? {
    guard cursor < end, bytes[cursor] == UInt8(ascii: "!") else { return nil }
    cursor += 1
    guard cursor < end else { throw broken("expecting '}'", open) }
    cursor += 1
    switch bytes[cursor - 1] {
    case UInt8(ascii: "s"): return .str
    case UInt8(ascii: "r"): return .repr
    case UInt8(ascii: "a"): return .ascii
    default: throw broken("invalid conversion character: expected 's', 'r', or 'a'", cursor - 1)
    }
  }

  /// Steps over an expression, to what ends it: `!`, `:`, `=` or `}` outside brackets and strings.
  private mutating func skipExpression(_ cursor: inout Int, end: Int) throws(Failure) {
    var open: [UInt8] = []
    var quote: (byte: UInt8, count: Int)?
    scan: while cursor < end {
      let byte = bytes[cursor]
      if byte == 0x5C { throw cannotInclude("a backslash", cursor) }
      if let current = quote {
        if byte == current.byte, repeats(byte, current.count, at: cursor, end) {
          cursor += current.count
          quote = nil
        } else {
          cursor += 1
        }
        continue
      }
      switch byte {
      case 0x22, 0x27:
        let count = repeats(byte, 3, at: cursor, end) ? 3 : 1
        quote = (byte, count)
        cursor += count
        continue scan
      case UInt8(ascii: "#"): throw cannotInclude("'#'", cursor)
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        if open.count >= Tokenizer.maximumBrackets { throw broken("too many nested parenthesis", cursor) }
        open.append(byte)
      case UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        if open.isEmpty, try endsExpression(&cursor, end) { break scan }
        if !open.isEmpty { try close(byte, &open, cursor) }
      default: break
      }
      cursor += 1
    }
    if quote != nil { throw broken("unterminated string", cursor) }
    if let bracket = open.last { throw broken("unmatched '\(Character(Unicode.Scalar(bracket)))'", cursor) }
  }

  private func repeats(_ byte: UInt8, _ count: Int, at offset: Int, _ end: Int) -> Bool {
    offset + count <= end && bytes[offset..<offset + count].allSatisfy { $0 == byte }
  }

  /// Whether the byte outside brackets ends the expression; comparisons do not, and are stepped over.
  private mutating func endsExpression(_ cursor: inout Int, _ end: Int) throws(Failure) -> Bool {
    let byte = bytes[cursor]
    if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") {
      throw broken("unmatched '\(Character(Unicode.Scalar(byte)))'", cursor)
    }
    let mayCompare = byte != UInt8(ascii: ":") && byte != UInt8(ascii: "}")
    if mayCompare, cursor + 1 < end, bytes[cursor + 1] == UInt8(ascii: "=") {
      cursor += 1
      return false
    }
    return byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
  }

  private mutating func close(_ byte: UInt8, _ open: inout [UInt8], _ offset: Int) throws(Failure) {
    let opener: UInt8
    switch byte {
    case UInt8(ascii: ")"): opener = UInt8(ascii: "(")
    case UInt8(ascii: "]"): opener = UInt8(ascii: "[")
    case UInt8(ascii: "}"): opener = UInt8(ascii: "{")
    default: return
    }
    guard let last = open.popLast(), last != opener else { return }
    let pair = (Character(Unicode.Scalar(byte)), Character(Unicode.Scalar(last)))
    throw broken("closing parenthesis '\(pair.0)' does not match opening parenthesis '\(pair.1)'", offset)
  }

  /// Parses the expression in a range of the source, as if parentheses stood around it.
  private mutating func fragmentExpression(
    _ range: Range<Int>, before terminator: UInt8
  ) throws(Failure) -> Expression {
    if bytes[range].allSatisfy({ isSpace($0) && $0 != 0x0B }) {
      switch terminator {
      case UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "="):
        throw broken(
          "expression required before '\(Character(Unicode.Scalar(terminator)))'", range.upperBound)
      default: throw broken("empty expression not allowed", range.lowerBound - 1)
      }
    }
    var tokenizer = Tokenizer(source: source, bytes: bytes, range: range, isFragment: true)
    tokenizer.run()
    var parser = Parser(
      source: source, bytes: bytes, tokens: tokenizer.tokens, tokenProblem: tokenizer.problem,
      isFragment: true)
    do throws(SyntaxProblem) {
      return try parser.twice { parser throws(Failure) in try parser.fragment() }
    } catch {
      problem = problem ?? error
      throw Failure()
    }
  }
}
