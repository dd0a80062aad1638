import Reporting

extension Tokenizer {
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether a byte may be in a name; beyond ASCII the scalars decide.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || isDigit(byte) || byte == 0x5F || byte >= 0x80
  }

  /// Keywords by their bytes, which fit in 64 bits.
  static let packedKeywords: [UInt64: TokenKind] = {
    var packed: [UInt64: TokenKind] = [:]
    for (word, kind) in TokenKind.keywords { packed[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = kind }
    return packed
  }()

  /// A name, a keyword, or a string with a prefix.
  mutating func word() throws(Stop) {
    let start = index
    var isASCII = true
    var packed: UInt64 = 0
    while index < end, Self.isWord(bytes[index]) {
      if bytes[index] >= 0x80 { isASCII = false }
      packed = packed << 8 | UInt64(bytes[index])
      index += 1
    }
    let length = index - start
    if byte(index) == 0x22 || byte(index) == 0x27, length <= 2, StringPrefix(bytes[start..<index]) != nil {
      try string(from: start)
      return
    }
    if !isASCII { try checkName(start..<index) }
    add(length <= 8 ? words[packed] ?? .name : .name, start, index)
  }

  /// A name beyond ASCII must be made of what Unicode says names are made of.
  private mutating func checkName(_ range: Range<Int>) throws(Stop) {
    var offset = range.lowerBound
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      let isFirst = offset == range.lowerBound
      let properties = scalar.properties
      let isValid =
        isFirst ? properties.isXIDStart || scalar == "_" : properties.isXIDContinue || scalar == "_"
      let length = UTF8.width(scalar)
      if !isValid {
        // A valid name before the character is a token of its own.
        index = offset
        throw fail(.unknown(scalar), offset..<offset + length)
      }
      offset += length
    }
  }

  /// Operators and brackets, the longest that matches.
  mutating func punctuation(_ first: UInt8) throws(Stop) {
    let second = byte(index + 1)
    switch first {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): try openBracket(first)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): try closeBracket(first)
    case UInt8(ascii: "."):
      let isEllipsis = second == first && byte(index + 2) == first
      take(isEllipsis ? .ellipsis : .dot, isEllipsis ? 3 : 1)
    case UInt8(ascii: "!"): second == UInt8(ascii: "=") ? take(.notEqual, 2) : take(.stray, 1)
    case UInt8(ascii: "-") where second == UInt8(ascii: ">"): take(.arrow, 2)
    case UInt8(ascii: ","): take(.comma, 1)
    case UInt8(ascii: ";"): take(.semicolon, 1)
    case UInt8(ascii: "~"): take(.tilde, 1)
    case UInt8(ascii: "$"), UInt8(ascii: "?"), UInt8(ascii: "`"): take(.stray, 1)
    default:
      guard let operators = Self.operators(first) else {
        throw fail(.unknown(Unicode.Scalar(first)), index..<index + 1)
      }
      pick(operators, first, second)
    }
  }

  /// The operators that start with a character: alone, followed by `=`, doubled, and doubled followed by `=`.
  private typealias Family = (TokenKind, equal: TokenKind?, double: TokenKind?, doubleEqual: TokenKind?)

  private static func operators(_ first: UInt8) -> Family? {
    switch first {
    case UInt8(ascii: ":"): (.colon, .walrus, nil, nil)
    case UInt8(ascii: "="): (.equal, .equalEqual, nil, nil)
    case UInt8(ascii: "+"): (.plus, .plusEqual, nil, nil)
    case UInt8(ascii: "-"): (.minus, .minusEqual, nil, nil)
    case UInt8(ascii: "*"): (.star, .starEqual, .doubleStar, .doubleStarEqual)
    case UInt8(ascii: "/"): (.slash, .slashEqual, .doubleSlash, .doubleSlashEqual)
    case UInt8(ascii: "%"): (.percent, .percentEqual, nil, nil)
    case UInt8(ascii: "@"): (.at, .atEqual, nil, nil)
    case UInt8(ascii: "&"): (.ampersand, .ampersandEqual, nil, nil)
    case UInt8(ascii: "|"): (.bar, .barEqual, nil, nil)
    case UInt8(ascii: "^"): (.caret, .caretEqual, nil, nil)
    case UInt8(ascii: "<"): (.less, .lessEqual, .leftShift, .leftShiftEqual)
    case UInt8(ascii: ">"): (.greater, .greaterEqual, .rightShift, .rightShiftEqual)
    default: nil
    }
  }

  private mutating func pick(_ family: Family, _ first: UInt8, _ second: UInt8) {
    if second == first, let double = family.double {
      if byte(index + 2) == UInt8(ascii: "="), let doubleEqual = family.doubleEqual {
        take(doubleEqual, 3)
      } else {
        take(double, 2)
      }
    } else if second == UInt8(ascii: "="), let equal = family.equal {
      take(equal, 2)
    } else if first == UInt8(ascii: "<"), second == UInt8(ascii: ">") {
      // Python 2's `<>` is one token, which no rule takes.
      take(.stray, 2)
    } else {
      take(family.0, 1)
    }
  }

  private mutating func take(_ kind: TokenKind, _ length: Int) {
    add(kind, index, index + length)
    index += length
  }

  private mutating func openBracket(_ bracket: UInt8) throws(Stop) {
    guard brackets.count < Self.maximumBrackets else { throw fail(.tooManyBrackets, index..<index + 1) }
    brackets.append(Bracket(kind: bracket, offset: index))
    switch bracket {
    case UInt8(ascii: "("): take(.leftParen, 1)
    case UInt8(ascii: "["): take(.leftBracket, 1)
    default: take(.leftBrace, 1)
    }
  }

  private mutating func closeBracket(_ bracket: UInt8) throws(Stop) {
    // The parentheses around a fragment are not there to be closed.
    guard let open = brackets.last, open.kind != 0 else {
      throw fail(.unmatched(Character(Unicode.Scalar(bracket))), index..<index + 1)
    }
    let kind: TokenKind
    let opener: UInt8
    switch bracket {
    case UInt8(ascii: ")"): (kind, opener) = (.rightParen, UInt8(ascii: "("))
    case UInt8(ascii: "]"): (kind, opener) = (.rightBracket, UInt8(ascii: "["))
    default: (kind, opener) = (.rightBrace, UInt8(ascii: "{"))
    }
    guard open.kind == opener else {
      let here = source.position(at: index).line
      let there = source.position(at: open.offset).line
      throw fail(
        .mismatched(
          Character(Unicode.Scalar(bracket)), open: Character(Unicode.Scalar(open.kind)),
          Span(open.offset..<open.offset + 1), line: here == there ? nil : there), index..<index + 1)
    }
    brackets.removeLast()
    take(kind, 1)
  }
}
