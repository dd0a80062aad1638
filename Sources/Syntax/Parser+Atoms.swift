extension Parser {
  /// A name, a literal, or something in brackets.
  mutating func atom() throws(Failure) -> Expression {
    let token = tokens[index]
    switch token.kind {
    case .name:
      advance()
      return Expression(.name(nameText(token)), token.span)
    case .int:
      advance()
      return Expression(Literal.int(bytes, token.span.range), token.span)
    case .float:
      advance()
      return Expression(Literal.float(bytes, token.span.range), token.span)
    case .string: return try strings()
    case .true: return constant(.bool(true))
    case .false: return constant(.bool(false))
    case .none: return constant(.none)
    case .ellipsis: return constant(.ellipsis)
    case .leftParen, .leftBracket, .leftBrace:
      guard isDiagnosing else { return try display() }
      return try remembered(.atom) { parser throws(Failure) in try parser.display() }
    default: throw fail()
    }
  }

  private mutating func display() throws(Failure) -> Expression {
    switch kind {
    case .leftParen: try parenthesized()
    case .leftBracket: try listDisplay()
    default: try braceDisplay()
    }
  }

  private mutating func constant(_ kind: Expression.Kind) -> Expression {
    let span = tokens[index].span
    advance()
    return Expression(kind, span)
  }

  /// A group, a tuple or a generator.
  private mutating func parenthesized() throws(Failure) -> Expression {
    let open = index
    let start = here
    advance()
    if accept(.rightParen) { return Expression(.tuple([]), span(from: start)) }
    let value = try attempt { parser throws(Failure) in try parser.parenthesizedContents(from: start) }
    if let value { return value }
    if isDiagnosing {
      index = open
      try invalidGroup()
      try invalidComprehension()
    }
    throw Failure()
  }

  private mutating func parenthesizedContents(from start: Int32) throws(Failure) -> Expression {
    let contents = kind == .yield ? .group(try yieldExpression()) : try contentsOfParentheses()
    try expect(.rightParen)
    switch contents {
    case .group(let value): return value
    case .tuple(let elements): return Expression(.tuple(elements), span(from: start))
    case .generator(let element, let clauses):
      return Expression(.generator(element, clauses), span(from: start))
    }
  }

  private enum Contents {
    case group(Expression)
    case tuple([Expression])
    case generator(Expression, [ComprehensionClause])
  }

  private mutating func contentsOfParentheses() throws(Failure) -> Contents {
    let first = try starNamedExpression()
    if kind == .comma { return .tuple(try elements(after: first)) }
    if case .starred = first.kind { throw fail() }
    if kind == .for || kind == .async { return .generator(first, try comprehensionClauses()) }
    return .group(first)
  }

  /// The expression in an f-string's braces, as if it stood in parentheses.
  mutating func fragment() throws(Failure) -> Expression {
    let start = here
    let value = try attempt { parser throws(Failure) in
      let contents =
        parser.kind == .yield ? .group(try parser.yieldExpression()) : try parser.contentsOfParentheses()
      let whole = parser.span(from: start)
      try parser.expect(.end)
      return switch contents {
      case .group(let value): value
      case .tuple(let elements): Expression(.tuple(elements), whole)
      case .generator(let element, let clauses): Expression(.generator(element, clauses), whole)
      }
    }
    if let value { return value }
    if isDiagnosing {
      index = 0
      try invalidFragment()
    }
    throw Failure()
  }

  /// The elements of a display after its first.
  private mutating func elements(after first: Expression) throws(Failure) -> [Expression] {
    var elements = [first]
    while accept(.comma), startsExpression { elements.append(try starNamedExpression()) }
    return elements
  }

  private mutating func listDisplay() throws(Failure) -> Expression {
    let open = index
    let start = here
    advance()
    if accept(.rightBracket) { return Expression(.list([]), span(from: start)) }
    let list = try attempt { parser throws(Failure) in try parser.listContents(from: start) }
    if let list { return list }
    if isDiagnosing {
      index = open
      try invalidComprehension()
    }
    throw Failure()
  }

  private mutating func listContents(from start: Int32) throws(Failure) -> Expression {
    let first = try starNamedExpression()
    if kind == .for || kind == .async, !first.isStarred {
      let clauses = try comprehensionClauses()
      try expect(.rightBracket)
      return Expression(.listComprehension(first, clauses), span(from: start))
    }
    let elements = try elements(after: first)
    try expect(.rightBracket)
    return Expression(.list(elements), span(from: start))
  }

  /// A dict, a set, or a comprehension of either.
  private mutating func braceDisplay() throws(Failure) -> Expression {
    let open = index
    let start = here
    advance()
    if accept(.rightBrace) { return Expression(.dict([]), span(from: start)) }
    let display = try attempt { parser throws(Failure) in
      parser.kind == .doubleStar
        ? try parser.dictContents(from: start) : try parser.setOrDictContents(from: start)
    }
    if let display { return display }
    if isDiagnosing {
      index = open
      try invalidBraces()
    }
    throw Failure()
  }

  private mutating func setOrDictContents(from start: Int32) throws(Failure) -> Expression {
    let keyStart = here
    let first = try starNamedExpression()
    let isBareWalrus = first.isWalrus && first.span.lower == keyStart
    if kind == .colon, !first.isStarred, !isBareWalrus {
      return try dictContents(from: start, firstKey: first)
    }
    if kind == .for || kind == .async, !first.isStarred {
      let clauses = try comprehensionClauses()
      try expect(.rightBrace)
      return Expression(.setComprehension(first, clauses), span(from: start))
    }
    let elements = try elements(after: first)
    try expect(.rightBrace)
    return Expression(.set(elements), span(from: start))
  }

  private mutating func dictContents(from start: Int32, firstKey: Expression? = nil) throws(Failure)
    -> Expression
  {
    let first = try dictEntry(key: firstKey)
    if kind == .for || kind == .async, let key = first.key {
      let clauses = try comprehensionClauses()
      try expect(.rightBrace)
      return Expression(.dictComprehension(key: key, value: first.value, clauses), span(from: start))
    }
    var entries = [first]
    while accept(.comma), kind == .doubleStar || startsExpression {
      if isDiagnosing, kind != .doubleStar { try missingColon() }
      entries.append(try dictEntry(key: nil))
    }
    try expect(.rightBrace)
    return Expression(.dict(entries), span(from: start))
  }

  mutating func dictEntry(key: Expression?) throws(Failure) -> DictEntry {
    if key == nil, accept(.doubleStar) { return DictEntry(nil, try bitwiseOr()) }
    let key = if let key { key } else { try expression() }
    try expect(.colon)
    return DictEntry(key, try expression())
  }

  /// `for target in iterable if condition …`, once or more.
  mutating func comprehensionClauses() throws(Failure) -> [ComprehensionClause] {
    var clauses: [ComprehensionClause] = []
    repeat {
      let start = here
      if kind == .async { throw raise(.lacks("'async' and 'await'"), tokens[index].span) }
      try expect(.for)
      let target = try forTarget()
      let iterable = try disjunction()
      var conditions: [Expression] = []
      while accept(.if) { conditions.append(try disjunction()) }
      clauses.append(
        ComprehensionClause(
          target: target, iterable: iterable, conditions: conditions, span(from: start)))
    } while kind == .for || kind == .async
    return clauses
  }

  /// The targets of a `for`, and its `in`.
  mutating func forTarget() throws(Failure) -> Expression {
    let start = index
    let target = try attempt { parser throws(Failure) in
      let target = try parser.starTargets()
      try parser.expect(.in)
      return target
    }
    if let target { return target }
    if isDiagnosing {
      index = start
      try invalidForTarget()
    }
    throw Failure()
  }
}

extension Expression {
  var isStarred: Bool { if case .starred = kind { true } else { false } }
  var isWalrus: Bool { if case .walrus = kind { true } else { false } }
}
