extension Parser {
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

  mutating func comparison() throws(Failure) -> Expression {
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

  mutating func comparisonOperator() -> (ComparisonOperator, Span)? {
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

  mutating func binary(_ minimum: Int) throws(Failure) -> Expression {
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
  mutating func factor() throws(Failure) -> Expression {
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
}
