extension Parser {
  /// `expression: conditional | lambda`
  mutating func expression() throws(Failure) -> Expression {
    guard isDiagnosing else { return try plainExpression() }
    return try remembered(.expression) { parser throws(Failure) in
      try parser.enter()
      defer { parser.leave() }
      try parser.invalidExpression()
      return try parser.plainExpression()
    }
  }

  mutating func plainExpression() throws(Failure) -> Expression {
    try enter()
    defer { leave() }
    if kind == .lambda { return try lambda() }
    let start = here
    let value = try disjunction()
    guard kind == .if else { return value }
    let rest = try operand { parser throws(Failure) in
      let test = try parser.disjunction()
      try parser.expect(.else)
      return (test, try parser.expression())
    }
    guard let (test, otherwise) = rest else { return value }
    return Expression(.conditional(test: test, then: value, otherwise: otherwise), span(from: start))
  }

  /// `name := value`, or an expression.
  mutating func namedExpression() throws(Failure) -> Expression {
    guard isDiagnosing else { return try plainNamedExpression() }
    return try remembered(.namedExpression) { parser throws(Failure) in try parser.plainNamedExpression() }
  }

  private mutating func plainNamedExpression() throws(Failure) -> Expression {
    if kind == .name, kind(ahead: 1) == .walrus {
      let start = here
      let name = identifier()
      advance()
      return Expression(.walrus(name, try expression()), span(from: start))
    }
    if isDiagnosing { try invalidNamedExpression() }
    let value = try expression()
    if kind == .walrus { throw fail() }
    return value
  }

  /// `*value`, or an expression: an element of a tuple without parentheses.
  mutating func starExpression() throws(Failure) -> Expression {
    kind == .star ? try starred() : try expression()
  }

  /// `*value`, or a named expression: an element of a display.
  mutating func starNamedExpression() throws(Failure) -> Expression {
    kind == .star ? try starred() : try namedExpression()
  }

  private mutating func starred() throws(Failure) -> Expression {
    let start = here
    advance()
    let value = try bitwiseOr()
    return Expression(.starred(value), span(from: start))
  }

  /// An expression, or several separated by commas, which are a tuple.
  mutating func starExpressions() throws(Failure) -> Expression {
    let start = here
    let first = try starExpression()
    guard kind == .comma else { return first }
    var elements = [first]
    while accept(.comma), startsExpression {
      if isBacktracking {
        guard let next = try attempt({ parser throws(Failure) in try parser.starExpression() }) else { break }
        elements.append(next)
      } else {
        elements.append(try starExpression())
      }
    }
    return Expression(.tuple(elements), span(from: start))
  }

  /// Whether an expression, a `*value` or a `lambda` could start here.
  var startsExpression: Bool {
    switch kind {
    case .name, .int, .float, .string, .false, .none, .true, .leftParen, .leftBracket, .leftBrace, .ellipsis,
      .plus, .minus, .tilde, .star, .not, .lambda, .await:
      true
    default: false
    }
  }

  /// `yield`, or expressions: what may stand on the right of `=`.
  mutating func yieldOrStarExpressions() throws(Failure) -> Expression {
    kind == .yield ? try yieldExpression() : try starExpressions()
  }

  mutating func yieldExpression() throws(Failure) -> Expression {
    let start = here
    try expect(.yield)
    if accept(.from) {
      let value = try expression()
      return Expression(.yieldFrom(value), span(from: start))
    }
    let value = startsExpression ? try starExpressions() : nil
    return Expression(.yield(value), span(from: start))
  }
}
