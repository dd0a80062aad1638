extension Parser {
  /// The arguments of a call, with their parentheses.
  mutating func callArguments(
    canBeGenerator: Bool = true
  ) throws(Failure) -> (arguments: [Expression], keywords: [KeywordArgument]) {
    let open = index
    advance()
    if accept(.rightParen) { return ([], []) }
    let arguments = try attempt { parser throws(Failure) in
      let arguments = try parser.arguments(from: open, canBeGenerator)
      try parser.expect(.rightParen)
      return arguments
    }
    if let arguments { return arguments }
    if isDiagnosing {
      index = open
      try invalidCall()
    }
    throw Failure()
  }

  /// The arguments between parentheses; `open` is the index of the first.
  mutating func arguments(
    from open: Int, _ canBeGenerator: Bool
  ) throws(Failure) -> (arguments: [Expression], keywords: [KeywordArgument]) {
    var arguments: [Expression] = []
    var keywords: [KeywordArgument] = []
    var hasUnpacked = false
    repeat {
      let start = here
      switch kind {
      case .star:
        // After `**` there are only keywords.
        if hasUnpacked { throw fail() }
        advance()
        let value = try expression()
        arguments.append(Expression(.starred(value), span(from: start)))
      case .doubleStar:
        advance()
        let value = try expression()
        keywords.append(KeywordArgument(nil, value, span(from: start)))
        hasUnpacked = true
      case .name where kind(ahead: 1) == .equal:
        if isDiagnosing { try invalidKeyword() }
        let name = identifier()
        advance()
        let value = try expression()
        keywords.append(KeywordArgument(name, value, span(from: start)))
      case .rightParen where !(arguments.isEmpty && keywords.isEmpty):
        return (arguments, keywords)
      default:
        if isDiagnosing { try invalidKeyword() }
        if !keywords.isEmpty { throw fail() }
        let value = try positionalArgument()
        if canBeGenerator, kind == .for || kind == .async, arguments.isEmpty {
          let clauses = try comprehensionClauses()
          let whole = Span(tokens[open].lower, tokens[index].upper)
          if kind != .rightParen { throw fail() }
          return ([Expression(.generator(value, clauses), whole)], [])
        }
        arguments.append(value)
      }
    } while accept(.comma)
    return (arguments, keywords)
  }

  private mutating func positionalArgument() throws(Failure) -> Expression {
    if kind == .name, kind(ahead: 1) == .walrus { return try namedExpression() }
    let value = try expression()
    if kind == .walrus || kind == .equal { throw fail() }
    return value
  }

  /// What stands between the brackets of a subscript.
  mutating func subscriptIndex() throws(Failure) -> Expression {
    let start = here
    let first = try subscriptElement()
    if kind != .comma, !first.isStarred { return first }
    var elements = [first]
    while accept(.comma), startsExpression || kind == .colon { elements.append(try subscriptElement()) }
    return Expression(.tuple(elements), span(from: start))
  }

  private mutating func subscriptElement() throws(Failure) -> Expression {
    let start = here
    if accept(.star) {
      let value = try expression()
      return Expression(.starred(value), span(from: start))
    }
    let lower: Expression? = kind == .colon ? nil : try subscriptBound()
    guard accept(.colon) else {
      guard let lower else { throw fail() }
      return lower
    }
    // A bound may be a named expression only in parentheses of its own.
    if let lower, lower.isWalrus, lower.span.lower == start { throw fail() }
    let upper = startsExpression ? try expression() : nil
    var step: Expression?
    if accept(.colon) { step = startsExpression ? try expression() : nil }
    return Expression(.slice(lower: lower, upper: upper, step: step), span(from: start))
  }

  private mutating func subscriptBound() throws(Failure) -> Expression {
    guard isDiagnosing else { return try namedExpression() }
    // A bound is an expression, an index may be a named one.
    let bound = try attempt { parser throws(Failure) in
      let bound = try parser.expression()
      guard parser.kind == .colon else { throw Failure() }
      return bound
    }
    if let bound { return bound }
    return try namedExpression()
  }
}
