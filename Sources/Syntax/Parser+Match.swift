extension Parser {
  /// A `match` statement; nil if `match` is an ordinary name here.
  mutating func matchStatement() throws(Failure) -> Statement? {
    let start = here
    let subject = try attempt { parser throws(Failure) in try parser.matchHead() }
    guard let subject else { return nil }
    guard kind == .indent else {
      if !isBacktracking { throw fail() }
      throw missingBlock(after: "'match' statement", start)
    }
    advance()
    var cases: [MatchCase] = []
    while isName(tokens[index], "case") { cases.append(try matchCase()) }
    guard !cases.isEmpty else { throw fail() }
    try expect(.dedent)
    return Statement(.match(subject, cases), blockSpan(from: start))
  }

  /// `match subject:` and the end of the line. Nothing else in Python ends so.
  private mutating func matchHead() throws(Failure) -> Expression {
    advance()
    guard startsExpression else { throw Failure() }
    let isOrdinary: Bool =
      switch kind {
      case .leftParen, .leftBracket, .plus, .minus, .star: true
      default: false
      }
    let start = here
    let first = try starNamedExpression()
    var subject = first
    if kind == .comma {
      var elements = [first]
      while accept(.comma), startsExpression { elements.append(try starNamedExpression()) }
      subject = Expression(.tuple(elements), span(from: start))
    } else if first.isStarred {
      throw fail()
    }
    // A line that could also be a call, a subscript or an operation is one, unless a block follows it.
    if isDiagnosing, kind == .newline, kind(ahead: 1) != .indent, isOrdinary { throw Failure() }
    try colon()
    try expect(.newline)
    return subject
  }

  private mutating func matchCase() throws(Failure) -> MatchCase {
    let start = here
    advance()
    let pattern = try openPattern()
    let condition = accept(.if) ? try namedExpression() : nil
    try colon()
    let body = try block(after: "'case' statement", start)
    return MatchCase(pattern: pattern, guard: condition, body: body, blockSpan(from: start))
  }
}
