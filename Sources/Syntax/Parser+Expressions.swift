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

  /// What stands after the operator at the current token. If that is nothing, the second pass takes what stands before
  /// the operator for the whole, as Python's grammar does.
  mutating func operand<Result>(
    _ rule: (inout Parser) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    let start = index
    advance()
    guard isBacktracking else { return try rule(&self) }
    if let result = try attempt(rule) { return result }
    index = start
    return nil
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
    while kind == .or, let next = try operand({ parser throws(Failure) in try parser.conjunction() }) {
      operands.append(next)
    }
    return operands.count == 1 ? first : Expression(.boolean(.or, operands), span(from: start))
  }

  private mutating func conjunction() throws(Failure) -> Expression {
    let start = here
    let first = try inversion()
    guard kind == .and else { return first }
    var operands = [first]
    while kind == .and, let next = try operand({ parser throws(Failure) in try parser.inversion() }) {
      operands.append(next)
    }
    return operands.count == 1 ? first : Expression(.boolean(.and, operands), span(from: start))
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
    var links: [ComparisonLink] = []
    var end = index
    while let (comparison, operatorSpan) = comparisonOperator() {
      if isBacktracking {
        guard let value = try attempt({ parser throws(Failure) in try parser.bitwiseOr() }) else { break }
        links.append(ComparisonLink(comparison, operatorSpan, value))
      } else {
        links.append(ComparisonLink(comparison, operatorSpan, try bitwiseOr()))
      }
      end = index
    }
    index = end
    return links.isEmpty ? first : Expression(.compare(first, links), span(from: start))
  }

  private mutating func comparisonOperator() -> (ComparisonOperator, Span)? {
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
        if !isBacktracking { furthest = max(furthest, min(index + 1, tokens.count - 1)) }
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
      let leftHeight = height
      height = 0
      guard let right = try operand({ parser throws(Failure) in try parser.binary(precedence + 1) }) else {
        break
      }
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
    guard let exponent = try operand({ parser throws(Failure) in try parser.factor() }) else { return base }
    return Expression(.binary(base, .power, exponent), span(from: start))
  }

  /// An atom with calls, subscripts and attributes after it.
  mutating func primary() throws(Failure) -> Expression {
    let start = here
    if kind == .await { throw raise(.lacks("'async' and 'await'"), tokens[index].span) }
    var value = try atom()
    while kind == .dot || kind == .leftParen || kind == .leftBracket {
      if isBacktracking {
        let whole = value
        guard
          let longer = try attempt({ parser throws(Failure) in try parser.trailer(of: whole, from: start) })
        else { break }
        value = longer
      } else {
        value = try trailer(of: value, from: start)
      }
      height += 1
      if height > Self.maximumHeight { throw raise(.tooDeep, span(from: start)) }
    }
    return value
  }

  /// `.name`, `(arguments)` or `[index]`
  private mutating func trailer(of value: Expression, from start: Int32) throws(Failure) -> Expression {
    switch kind {
    case .dot:
      advance()
      let name = try expectIdentifier()
      return Expression(.attribute(value, name), span(from: start))
    case .leftParen:
      let (arguments, keywords) = try callArguments()
      return Expression(.call(value, arguments: arguments, keywords: keywords), span(from: start))
    default:
      advance()
      let index = try subscriptIndex()
      try expect(.rightBracket)
      return Expression(.subscript(value, index), span(from: start))
    }
  }
}

extension Parser {
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
    return name.contains { $0 >= 0x80 } ? NameNormalization.normalized(text) : text
  }

  /// Whether a token is a name written so: the keywords that are keywords in some places only.
  func isName(_ token: Token, _ word: StaticString) -> Bool {
    token.kind == .name && Int(token.upper - token.lower) == word.utf8CodeUnitCount
      && bytes[Int(token.lower)..<Int(token.upper)].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}
