/// Wrong expressions. Each function tries what is often wrong where an expression, a display or a group should be;
/// if nothing matches it comes back to where it was.
extension Parser {
  /// Two expressions without a comma between them, `if` without `else`, Python 2's `print`.
  mutating func invalidExpression() throws(Failure) {
    let start = index
    try forgottenComma()
    index = start
    if let value = try attempt({ parser throws(Failure) in try parser.disjunction() }), accept(.if),
      let test = try attempt({ parser throws(Failure) in try parser.disjunction() }), kind != .else,
      kind != .colon
    {
      throw raise(.missingElse, value.span.joined(test.span))
    }
    index = start
    if kind == .name, kind(ahead: 1) != .leftParen, depth < Self.maximumNames {
      let token = tokens[index]
      let name = identifier()
      if startsExpression,
        let value = try attempt({ parser throws(Failure) in try parser.starExpressions() }),
        isLegacyStatement(token)
      {
        throw raise(.legacyCall(name.text), name.span.joined(value.span))
      }
    }
    index = start
  }

  /// How many names in a row are looked at: `print print print …` nests.
  private static let maximumNames = 100

  private func isLegacyStatement(_ token: Token) -> Bool { isName(token, "print") || isName(token, "exec") }

  private mutating func forgottenComma() throws(Failure) {
    let first = tokens[index]
    // A name before a string may have been meant as its prefix; a soft keyword may start a statement. CPython 3.11
    // takes the first letters of one for it.
    if first.kind == .name, kind(ahead: 1) == .string { return }
    let word = source.text(first.span)
    if first.kind == .name, ["match", "case", "_"].contains(where: { $0.hasPrefix(word) }) { return }
    let start = here
    guard try attempt({ parser throws(Failure) in try parser.disjunction() }) != nil, startsExpression,
      kind != .star
    else { return }
    let left = span(from: start)
    if isLegacyStatement(first), left == first.span { return }
    let rightStart = here
    isDiagnosing = false
    defer { isDiagnosing = true }
    guard try attempt({ parser throws(Failure) in try parser.expression() }) != nil else { return }
    if tokens[index - 1].level == 0 { return }
    throw raise(.forgottenComma, left.joined(span(from: rightStart)))
  }

  /// `=` where `==` or `:=` was meant, `:=` after something that is no name.
  mutating func invalidNamedExpression() throws(Failure) {
    let start = index
    if let value = try attempt({ parser throws(Failure) in try parser.expression() }), accept(.walrus),
      try attempt({ parser throws(Failure) in try parser.expression() }) != nil
    {
      throw raise(.cannotWalrus(value.describedKind), value.span)
    }
    index = start
    if kind == .name, kind(ahead: 1) == .equal {
      let name = identifier()
      advance()
      if let value = try attempt({ parser throws(Failure) in try parser.bitwiseOr() }), kind != .equal,
        kind != .walrus
      {
        throw raise(.equalForComparison, name.span.joined(value.span))
      }
    }
    index = start
    if try !startsUnassignable(),
      let value = try attempt({ parser throws(Failure) in try parser.bitwiseOr() }), accept(.equal),
      try attempt({ parser throws(Failure) in try parser.bitwiseOr() }) != nil, kind != .equal,
      kind != .walrus
    {
      throw raise(.cannotAssignHere(value.describedKind), value.span)
    }
    index = start
  }

  /// Whether a list, a tuple, a generator, `True`, `False` or `None` comes first: other rules tell about those.
  private mutating func startsUnassignable() throws(Failure) -> Bool {
    switch kind {
    case .true, .false, .none: return true
    case .leftBracket, .leftParen:
      let start = index
      defer { index = start }
      switch try attempt({ parser throws(Failure) in try parser.atom() })?.kind {
      case .list, .tuple, .generator: return tokens[index - 1].kind != .name
      default: return false
      }
    default: return false
    }
  }

  /// `(*a)` and `(**a)`; the current token is the parenthesis.
  mutating func invalidGroup() throws(Failure) {
    let start = index
    advance()
    try invalidGroupContents(end: .rightParen)
    index = start
  }

  /// The same within an f-string, whose braces are not tokens.
  mutating func invalidFragment() throws(Failure) {
    let start = index
    try invalidGroupContents(end: .end)
    index = start
    try starredComprehension()
    index = start
  }

  private mutating func invalidGroupContents(end: TokenKind) throws(Failure) {
    let first = tokens[index]
    guard first.kind == .star || first.kind == .doubleStar else { return }
    advance()
    guard let value = try attempt({ parser throws(Failure) in try parser.expression() }), kind == end else {
      return
    }
    if first.kind == .star { throw raise(.starredHere, first.span.joined(value.span)) }
    throw raise(.doubleStarredHere, first.span)
  }

  /// `[*a for …]`, `[a, b for …]`; the current token is the bracket.
  mutating func invalidComprehension() throws(Failure) {
    let open = index
    let isParenthesis = kind == .leftParen
    advance()
    try starredComprehension()
    index = open + 1
    if !isParenthesis,
      let first = try attempt({ parser throws(Failure) in try parser.starNamedExpression() }),
      kind == .comma
    {
      var last = tokens[index].span
      while accept(.comma), startsExpression,
        let element = try attempt({ parser throws(Failure) in try parser.starNamedExpression() })
      {
        last = element.span
      }
      if try attempt({ parser throws(Failure) in try parser.comprehensionClauses() }) != nil {
        throw raise(.comprehensionTarget, first.span.joined(last))
      }
    }
    index = open
  }

  private mutating func starredComprehension() throws(Failure) {
    let start = here
    guard accept(.star), try attempt({ parser throws(Failure) in try parser.expression() }) != nil else {
      return
    }
    let starred = span(from: start)
    if try attempt({ parser throws(Failure) in try parser.comprehensionClauses() }) != nil {
      throw raise(.starredInComprehension, starred)
    }
  }

  /// A dict with an entry that is none, then everything else that braces can hold.
  mutating func invalidBraces() throws(Failure) {
    let open = index
    advance()
    try invalidEntries()
    index = open + 1
    let unpacking = tokens[index].span
    if accept(.doubleStar), try attempt({ parser throws(Failure) in try parser.bitwiseOr() }) != nil,
      try attempt({ parser throws(Failure) in try parser.comprehensionClauses() }) != nil, kind == .rightBrace
    {
      throw raise(.unpackInDictComprehension, unpacking)
    }
    index = open
    try invalidComprehension()
    index = open
  }

  /// A key without a colon after the first entry; the current token is the key's first.
  mutating func missingColon() throws(Failure) {
    let start = index
    isDiagnosing = false
    let key = try attempt { parser throws(Failure) in try parser.expression() }
    isDiagnosing = true
    if let key, kind != .colon { throw raise(.dictColon, key.span) }
    index = start
  }

  private mutating func invalidEntries() throws(Failure) {
    var isFirst = true
    while true {
      let start = index
      if try attempt({ parser throws(Failure) in try parser.dictEntry(key: nil) }) != nil {
        isFirst = false
        guard accept(.comma) else { return }
        continue
      }
      index = start
      return try invalidEntry(isFirst: isFirst)
    }
  }

  private mutating func invalidEntry(isFirst: Bool) throws(Failure) {
    guard let key = try attempt({ parser throws(Failure) in try parser.expression() }) else { return }
    let colon = tokens[index].span
    guard accept(.colon) else {
      if !isFirst { throw raise(.dictColon, key.span) }
      return
    }
    if kind == .rightBrace || kind == .comma { throw raise(.dictValue, colon) }
    let start = here
    if accept(.star), try attempt({ parser throws(Failure) in try parser.bitwiseOr() }) != nil {
      throw raise(.starredDictValue, span(from: start))
    }
  }
}
