extension Parser {
  /// An assignment of any kind, or an expression.
  mutating func expressionStatement() throws(Failure) -> Statement {
    guard isDiagnosing else { return try assignmentOrExpression() }
    let start = index
    let assignment = try attempt { parser throws(Failure) in
      let statement = try parser.assignmentOrExpression()
      if case .expression = statement.kind { throw Failure() }
      return statement
    }
    if let assignment { return assignment }
    index = start
    try invalidAssignment()
    index = start
    return try assignmentOrExpression()
  }

  private mutating func assignmentOrExpression() throws(Failure) -> Statement {
    let start = here
    let isParenthesized = kind == .leftParen
    let first = try yieldOrStarExpressions()
    switch kind {
    case .equal: return try assignment(to: first, from: start)
    case .colon:
      guard Self.isSingleTarget(first) else { throw fail() }
      var isSimple = false
      if case .name = first.kind { isSimple = !isParenthesized }
      return try annotated(first, isSimple: isSimple, from: start)
    default:
      guard let operation = kind.augmentedOperator else {
        return Statement(.expression(first), span(from: start))
      }
      guard Self.isSingleTarget(first) else { throw fail() }
      advance()
      let value = try yieldOrStarExpressions()
      return Statement(.augmentedAssign(target: first, operation, value: value), span(from: start))
    }
  }

  private mutating func assignment(to first: Expression, from start: Int32) throws(Failure) -> Statement {
    var targets: [Expression] = []
    var value = first
    while kind == .equal {
      guard Self.isTarget(value) else { throw fail() }
      targets.append(value)
      advance()
      value = try yieldOrStarExpressions()
    }
    return Statement(.assign(targets: targets, value: value), span(from: start))
  }

  private mutating func annotated(
    _ target: Expression, isSimple: Bool, from start: Int32
  ) throws(Failure) -> Statement {
    advance()
    let annotation = try expression()
    var value: Expression?
    if kind == .equal {
      value = try operand { parser throws(Failure) in try parser.yieldOrStarExpressions() }
    }
    return Statement(
      .annotatedAssign(target: target, annotation: annotation, value: value, isSimple: isSimple),
      span(from: start))
  }
}
