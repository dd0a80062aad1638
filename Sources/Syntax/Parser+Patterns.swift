extension Parser {
  /// A pattern, or a sequence of them without brackets.
  mutating func openPattern() throws(Failure) -> Pattern {
    let start = here
    let first = try maybeStarPattern()
    guard kind == .comma else {
      if case .star = first.kind { throw fail() }
      return first
    }
    return Pattern(.sequence(try patterns(after: first)), span(from: start))
  }

  private mutating func patterns(after first: Pattern) throws(Failure) -> [Pattern] {
    var patterns = [first]
    while accept(.comma), startsPattern { patterns.append(try maybeStarPattern()) }
    return patterns
  }

  private var startsPattern: Bool {
    switch kind {
    case .name, .int, .float, .string, .minus, .none, .true, .false, .leftParen, .leftBracket, .leftBrace,
      .star:
      true
    default: false
    }
  }

  private mutating func maybeStarPattern() throws(Failure) -> Pattern {
    let start = here
    guard accept(.star) else { return try pattern() }
    if isName(tokens[index], "_") {
      advance()
      return Pattern(.star(nil), span(from: start))
    }
    let name = try captureTarget()
    return Pattern(.star(name), span(from: start))
  }

  /// Alternatives, perhaps with a name for what matched.
  private mutating func pattern() throws(Failure) -> Pattern {
    try enter()
    defer { leave() }
    let start = here
    var alternatives = [try closedPattern()]
    while accept(.bar) { alternatives.append(try closedPattern()) }
    var pattern = alternatives[0]
    if alternatives.count > 1 { pattern = Pattern(.or(alternatives), span(from: start)) }
    guard accept(.as) else { return pattern }
    if isDiagnosing { try invalidAsPattern() }
    let name = try captureTarget()
    return Pattern(.as(pattern, name), span(from: start))
  }

  /// A name that is bound: not `_`, and not the start of something longer.
  private mutating func captureTarget() throws(Failure) -> Identifier {
    guard kind == .name, !isName(tokens[index], "_") else { throw fail() }
    switch kind(ahead: 1) {
    case .dot, .leftParen, .equal: throw fail()
    default: return identifier()
    }
  }

  private mutating func closedPattern() throws(Failure) -> Pattern {
    let start = here
    switch kind {
    case .int, .float, .minus, .string:
      let value = try literalKey()
      try rejectSum()
      return Pattern(.value(value), span(from: start))
    case .none, .true, .false:
      let value = try atom()
      return Pattern(.singleton(value), span(from: start))
    case .name: return try namePattern()
    case .leftParen, .leftBracket: return try bracketPattern()
    case .leftBrace: return try mappingPattern()
    default: throw fail()
    }
  }

  /// A capture, a wildcard, a dotted name or a class.
  private mutating func namePattern() throws(Failure) -> Pattern {
    let start = here
    if isName(tokens[index], "_"), kind(ahead: 1) != .dot, kind(ahead: 1) != .leftParen {
      advance()
      return Pattern(.wildcard, span(from: start))
    }
    if kind(ahead: 1) != .dot, kind(ahead: 1) != .leftParen {
      let name = try captureTarget()
      return Pattern(.capture(name), name.span)
    }
    let value = try dottedValue()
    guard kind == .leftParen else { return Pattern(.value(value), span(from: start)) }
    return try classPattern(value, from: start)
  }

  private mutating func dottedValue() throws(Failure) -> Expression {
    let start = here
    let first = try expectIdentifier()
    var value = Expression(.name(first.text), first.span)
    while accept(.dot) {
      value = Expression(.attribute(value, try expectIdentifier()), span(from: start))
      height += 1
      if height > Self.maximumHeight { throw raise(.tooDeep, span(from: start)) }
    }
    return value
  }

  private mutating func classPattern(_ type: Expression, from start: Int32) throws(Failure) -> Pattern {
    advance()
    var positional: [Pattern] = []
    var keywords: [KeywordPattern] = []
    while kind != .rightParen {
      if kind == .name, kind(ahead: 1) == .equal {
        let name = identifier()
        advance()
        keywords.append(KeywordPattern(name: name, pattern: try pattern()))
      } else {
        let pattern = try pattern()
        if let first = keywords.first {
          guard isDiagnosing else { throw fail() }
          let fault = SyntaxFault.grammar("positional patterns follow keyword patterns")
          throw raise(fault, first.name.span.joined(pattern.span))
        }
        positional.append(pattern)
      }
      if !accept(.comma) { break }
    }
    try expect(.rightParen)
    return Pattern(.class(type, positional: positional, keywords: keywords), span(from: start))
  }

  /// A group or a sequence.
  private mutating func bracketPattern() throws(Failure) -> Pattern {
    let start = here
    let end: TokenKind = kind == .leftParen ? .rightParen : .rightBracket
    advance()
    if accept(end) { return Pattern(.sequence([]), span(from: start)) }
    let first = try maybeStarPattern()
    if end == .rightParen, kind == .rightParen {
      if case .star = first.kind { throw fail() }
      advance()
      return first
    }
    let patterns = try patterns(after: first)
    try expect(end)
    return Pattern(.sequence(patterns), span(from: start))
  }

  private mutating func mappingPattern() throws(Failure) -> Pattern {
    let start = here
    advance()
    var items: [MappingItem] = []
    var rest: Identifier?
    while kind != .rightBrace {
      if accept(.doubleStar) {
        rest = try captureTarget()
        _ = accept(.comma)
        break
      }
      let key = try mappingKey()
      try expect(.colon)
      items.append(MappingItem(key: key, pattern: try pattern()))
      if !accept(.comma) { break }
    }
    try expect(.rightBrace)
    return Pattern(.mapping(items, rest: rest), span(from: start))
  }

  private mutating func mappingKey() throws(Failure) -> Expression {
    switch kind {
    case .name:
      let value = try dottedValue()
      if case .name = value.kind { throw fail() }
      return value
    case .none, .true, .false: return try atom()
    default:
      let value = try literalKey()
      try rejectSum()
      return value
    }
  }

  /// Only complex numbers may be sums in a pattern.
  private mutating func rejectSum() throws(Failure) {
    guard kind == .plus || kind == .minus else { return }
    advance()
    if kind == .int || kind == .float {
      throw raise(.match("imaginary number required in complex literal"), tokens[index].span)
    }
    throw fail()
  }

  /// A number, perhaps with a minus, or a string.
  private mutating func literalKey() throws(Failure) -> Expression {
    let start = here
    let isNegative = accept(.minus)
    switch kind {
    case .int, .float: break
    case .string where !isNegative: return try strings()
    default: throw fail()
    }
    let value = try atom()
    guard isNegative else { return value }
    return Expression(negative(.minus, value) ?? .unary(.minus, value), span(from: start))
  }
}
