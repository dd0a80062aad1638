extension Parser {
  /// `expression: conditional | lambda`
  mutating func expression() throws(Failure) -> Expression {
    guard isDiagnosing else { return try plainExpression() }
    return try remembered(.expression) { parser throws(Failure) in
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
    // Not every `if` is this one's: what follows may belong to an enclosing rule in what is not a program.
    advance()
    let test = try disjunction()
    try expect(.else)
    let otherwise = try expression()
    return Expression(.conditional(test: test, then: value, otherwise: otherwise), span(from: start))
  }

  /// `or` of `and` of `not` of comparisons.
  mutating func disjunction() throws(Failure) -> Expression {
    guard isDiagnosing else { return try plainDisjunction() }
    return try remembered(.disjunction) { parser throws(Failure) in try parser.plainDisjunction() }
  }

  private mutating func plainDisjunction() throws(Failure) -> Expression {
    let start = here
    let first = try conjunction()
    guard kind == .or else { return first }
    var operands = [first]
    while accept(.or) { operands.append(try conjunction()) }
    return Expression(.boolean(.or, operands), span(from: start))
  }

  private mutating func conjunction() throws(Failure) -> Expression {
    let start = here
    let first = try inversion()
    guard kind == .and else { return first }
    var operands = [first]
    while accept(.and) { operands.append(try inversion()) }
    return Expression(.boolean(.and, operands), span(from: start))
  }

  private mutating func inversion() throws(Failure) -> Expression {
    guard kind == .not else { return try comparison() }
    try enter()
    defer { leave() }
    let start = here
    advance()
    let operand = try inversion()
    return Expression(.unary(.not, operand), span(from: start))
  }

  private mutating func comparison() throws(Failure) -> Expression {
    let start = here
    let first = try bitwiseOr()
    guard var (comparison, operatorSpan) = try comparisonOperator() else { return first }
    var links: [ComparisonLink] = []
    while true {
      links.append(ComparisonLink(comparison, operatorSpan, try bitwiseOr()))
      guard let next = try comparisonOperator() else { break }
      (comparison, operatorSpan) = next
    }
    return Expression(.compare(first, links), span(from: start))
  }

  private mutating func comparisonOperator() throws(Failure) -> (ComparisonOperator, Span)? {
    let start = here
    let comparison: ComparisonOperator
    switch kind {
    case .equalEqual: comparison = .equal
    case .notEqual: comparison = .notEqual
    case .less: comparison = .less
    case .lessEqual: comparison = .lessEqual
    case .greater: comparison = .greater
    case .greaterEqual: comparison = .greaterEqual
    case .in: comparison = .in
    case .is:
      advance()
      return accept(.not) ? (.isNot, span(from: start)) : (.is, span(from: start))
    case .not:
      guard kind(ahead: 1) == .in else {
        // Python has looked at the token after `not` when it gives up.
        if !isDiagnosing { furthest = max(furthest, min(index + 1, tokens.count - 1)) }
        return nil
      }
      advance()
      comparison = .notIn
    default: return nil
    }
    advance()
    return (comparison, span(from: start))
  }

  /// The operators from `|` to `*`.
  mutating func bitwiseOr() throws(Failure) -> Expression {
    guard isDiagnosing else { return try binary(1) }
    return try remembered(.bitwiseOr) { parser throws(Failure) in try parser.binary(1) }
  }

  private mutating func binary(_ minimum: Int) throws(Failure) -> Expression {
    let start = here
    let outerHeight = height
    height = 0
    var left = try factor()
    while let (operation, precedence) = kind.binaryOperator, precedence >= minimum {
      advance()
      let leftHeight = height
      height = 0
      let right = try binary(precedence + 1)
      height = max(leftHeight, height) + 1
      if height > Self.maximumHeight { throw raise(.tooDeep, span(from: start)) }
      left = Expression(.binary(left, operation, right), span(from: start))
    }
    height = max(outerHeight, height)
    return left
  }

  /// `+x`, `-x`, `~x`, `x ** y`
  private mutating func factor() throws(Failure) -> Expression {
    let start = here
    let operation: UnaryOperator
    switch kind {
    case .plus: operation = .plus
    case .minus: operation = .minus
    case .tilde: operation = .invert
    default: return try power()
    }
    try enter()
    defer { leave() }
    advance()
    let operand = try factor()
    return Expression(negative(operation, operand) ?? .unary(operation, operand), span(from: start))
  }

  /// The smallest integer, whose absolute value is no integer of 64 bits.
  func negative(_ operation: UnaryOperator, _ operand: Expression) -> Expression.Kind? {
    guard operation == .minus, case .hugeInt(let digits) = operand.kind else { return nil }
    return Literal.magnitude(digits) == Int.min.magnitude ? .int(.min) : nil
  }

  private mutating func power() throws(Failure) -> Expression {
    let start = here
    let base = try primary()
    guard kind == .doubleStar else { return base }
    try enter()
    defer { leave() }
    advance()
    let exponent = try factor()
    return Expression(.binary(base, .power, exponent), span(from: start))
  }

  /// An atom with calls, subscripts and attributes after it.
  mutating func primary() throws(Failure) -> Expression {
    let start = here
    if kind == .await { throw raise(.lacks("'async' and 'await'"), tokens[index].span) }
    var value = try atom()
    while true {
      switch kind {
      case .dot:
        advance()
        guard kind == .name else { throw fail() }
        let name = identifier()
        value = Expression(.attribute(value, name), span(from: start))
      case .leftParen:
        let (arguments, keywords) = try callArguments()
        value = Expression(.call(value, arguments: arguments, keywords: keywords), span(from: start))
      case .leftBracket:
        advance()
        let index = try subscriptIndex()
        try expect(.rightBracket)
        value = Expression(.subscript(value, index), span(from: start))
      default:
        return value
      }
      height += 1
      if height > Self.maximumHeight { throw raise(.tooDeep, span(from: start)) }
    }
  }
}

extension Parser {
  /// `name := value`, or an expression.
  mutating func namedExpression() throws(Failure) -> Expression {
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
    while accept(.comma), startsExpression { elements.append(try starExpression()) }
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

  /// The name at the current token.
  mutating func identifier() -> Identifier {
    let token = tokens[index]
    advance()
    return Identifier(nameText(token), token.span)
  }

  mutating func expectIdentifier() throws(Failure) -> Identifier {
    guard kind == .name else { throw fail() }
    return identifier()
  }

  func nameText(_ token: Token) -> String {
    let name = bytes[Int(token.lower)..<Int(token.upper)]
    let text = String(decoding: UnsafeBufferPointer(rebasing: name), as: UTF8.self)
    return name.contains { $0 >= 0x80 } ? IdentifierNormalization.compatibilityComposed(text) : text
  }

  /// Whether a token is a name written so: the keywords that are keywords in some places only.
  func isName(_ token: Token, _ word: StaticString) -> Bool {
    token.kind == .name && Int(token.upper - token.lower) == word.utf8CodeUnitCount
      && bytes[Int(token.lower)..<Int(token.upper)].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}
