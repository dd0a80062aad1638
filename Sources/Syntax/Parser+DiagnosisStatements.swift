/// Wrong statements.
extension Parser {
  /// What stands left of `=`, `:` or `+=` and cannot; the current token is the statement's first.
  mutating func invalidAssignment() throws(Failure) {
    let start = index
    try invalidAnnotation()
    index = start
    while try attempt({ parser throws(Failure) -> Void in
      _ = try parser.starTargets()
      try parser.expect(.equal)
    }) != nil {}
    let last = index
    if let value = try attempt({ parser throws(Failure) in try parser.starExpressions() }), kind == .equal,
      let target = value.invalidTarget(.assign)
    {
      throw raise(.cannotAssign(target.describedKind), target.span)
    }
    index = last
    if kind == .yield, let value = try attempt({ parser throws(Failure) in try parser.yieldExpression() }),
      kind == .equal
    {
      throw raise(.assignToYield, value.span)
    }
    index = start
    if let value = try attempt({ parser throws(Failure) in try parser.starExpressions() }),
      kind.augmentedOperator != nil
    {
      advance()
      if try attempt({ parser throws(Failure) in try parser.yieldOrStarExpressions() }) != nil {
        throw raise(.cannotAugment(value.describedKind), value.span)
      }
    }
    index = start
  }

  private mutating func invalidAnnotation() throws(Failure) {
    let start = index
    if kind == .leftParen || kind == .leftBracket,
      let target = try attempt({ parser throws(Failure) in try parser.atom() }), try annotationFollows()
    {
      // Parentheses around it leave a list or a tuple what it is.
      switch target.kind {
      case .list, .tuple: throw raise(.cannotAnnotate(target.describedKind), target.span)
      default: break
      }
    }
    index = start
    if let first = try attempt({ parser throws(Failure) in try parser.starNamedExpression() }), accept(.comma)
    {
      while startsExpression,
        try attempt({ parser throws(Failure) in try parser.starNamedExpression() }) != nil
      {
        _ = accept(.comma)
      }
      if try annotationFollows() { throw raise(.cannotAnnotate("tuple"), first.span) }
    }
    index = start
    if let target = try attempt({ parser throws(Failure) in try parser.expression() }),
      try annotationFollows()
    {
      throw raise(.illegalAnnotation, target.span)
    }
  }

  private mutating func annotationFollows() throws(Failure) -> Bool {
    guard accept(.colon) else { return false }
    return try attempt { parser throws(Failure) in try parser.expression() } != nil
  }

  /// The current token is the first after `del`.
  mutating func invalidDelete() throws(Failure) {
    let start = index
    if let value = try attempt({ parser throws(Failure) in try parser.starExpressions() }),
      let target = value.invalidTarget(.delete)
    {
      throw raise(.cannotDelete(target.describedKind), target.span)
    }
    index = start
  }

  /// The current token is the first after `for`.
  mutating func invalidForTarget() throws(Failure) {
    let start = index
    if let value = try attempt({ parser throws(Failure) in try parser.starExpressions() }),
      let target = value.invalidTarget(.for)
    {
      throw raise(.cannotAssign(target.describedKind), target.span)
    }
    index = start
  }

  /// The current token is the `as` of a `with` item.
  mutating func invalidWithTarget() throws(Failure) {
    let start = index
    advance()
    if let value = try attempt({ parser throws(Failure) in try parser.expression() }),
      kind == .comma || kind == .rightParen || kind == .colon, let target = value.invalidTarget(.assign)
    {
      throw raise(.cannotAssign(target.describedKind), target.span)
    }
    index = start
  }

  /// `except A, B:`; the current token is the comma.
  mutating func invalidExceptionTypes(_ type: Expression?) throws(Failure) {
    guard let type else { return }
    let start = index
    while accept(.comma), startsExpression,
      try attempt({ parser throws(Failure) in try parser.expression() }) != nil
    {}
    let types = span(from: type.span.lower)
    if accept(.as) { _ = accept(.name) }
    if kind == .colon { throw raise(.exceptionTypes, types) }
    index = start
  }

  /// What stands after `as` in a pattern and is no name.
  mutating func invalidAsPattern() throws(Failure) {
    let token = tokens[index]
    if isName(token, "_") { throw raise(.match("cannot use '_' as a target"), token.span) }
    if kind == .name { return }
    let start = index
    if let value = try attempt({ parser throws(Failure) in try parser.expression() }) {
      throw raise(.match("invalid pattern target"), value.span)
    }
    index = start
  }
}
