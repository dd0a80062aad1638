extension Parser {
  mutating func ifStatement() throws(Failure) -> Statement {
    let start = here
    var branches: [ConditionalBranch] = []
    repeat {
      let head = here
      let name = kind == .if ? "'if' statement" : "'elif' statement"
      advance()
      let test = try namedExpression()
      try colon()
      branches.append(ConditionalBranch(test: test, body: try block(after: name, head)))
    } while kind == .elif
    let otherwise = try elseBlock()
    return Statement(.if(branches, otherwise: otherwise), blockSpan(from: start))
  }

  private mutating func elseBlock() throws(Failure) -> [Statement] {
    let start = here
    guard accept(.else) else { return [] }
    if kind == .if { throw raise(.elseIf, tokens[index].span) }
    try demand(.colon, ":")
    return try block(after: "'else' statement", start)
  }

  /// From an offset to the last token that is no line break or dedent.
  func blockSpan(from start: Int32) -> Span {
    var last = index - 1
    while last > 0, tokens[last].kind == .newline || tokens[last].kind == .dedent { last -= 1 }
    return Span(start, last >= 0 ? tokens[last].upper : start)
  }

  mutating func whileStatement() throws(Failure) -> Statement {
    let start = here
    advance()
    let test = try namedExpression()
    try colon()
    let body = try block(after: "'while' statement", start)
    let otherwise = try elseBlock()
    return Statement(.while(test, body: body, otherwise: otherwise), blockSpan(from: start))
  }

  mutating func forStatement() throws(Failure) -> Statement {
    let start = here
    advance()
    let target = try forTarget()
    let iterable = try starExpressions()
    try colon()
    let body = try block(after: "'for' statement", start)
    let otherwise = try elseBlock()
    return Statement(
      .for(target: target, iterable: iterable, body: body, otherwise: otherwise), blockSpan(from: start))
  }

  mutating func withStatement() throws(Failure) -> Statement {
    let start = here
    advance()
    let items = try withItems()
    try colon()
    let body = try block(after: "'with' statement", start)
    return Statement(.with(items, body: body), blockSpan(from: start))
  }

  /// Items in parentheses, if a colon follows them; otherwise the parentheses are the first item's own.
  private mutating func withItems() throws(Failure) -> [WithItem] {
    if kind == .leftParen {
      let items = try attempt { parser throws(Failure) in
        parser.advance()
        var items: [WithItem] = []
        repeat {
          if parser.kind == .rightParen, !items.isEmpty { break }
          items.append(try parser.withItem())
        } while parser.accept(.comma)
        try parser.expect(.rightParen)
        if parser.isDiagnosing, parser.kind == .newline { return items }
        guard parser.kind == .colon else { throw parser.fail() }
        return items
      }
      if let items { return items }
    }
    var items: [WithItem] = []
    repeat { items.append(try withItem()) } while accept(.comma)
    return items
  }

  private mutating func withItem() throws(Failure) -> WithItem {
    let context = try expression()
    guard kind == .as else { return WithItem(context: context, target: nil) }
    let start = index
    advance()
    let target = try attempt { parser throws(Failure) in
      let target = try parser.starTarget()
      switch parser.kind {
      case .comma, .rightParen, .colon: return target
      case .newline where parser.isDiagnosing: return target
      default: throw parser.fail()
      }
    }
    if let target { return WithItem(context: context, target: target) }
    index = start
    if isDiagnosing { try invalidWithTarget() }
    return WithItem(context: context, target: nil)
  }

  mutating func tryStatement() throws(Failure) -> Statement {
    let start = here
    advance()
    try demand(.colon, ":")
    let body = try block(after: "'try' statement", start)
    if isDiagnosing, kind != .except, kind != .finally {
      throw raise(.missingHandlers, tokens[index].span)
    }
    var handlers: [ExceptionHandler] = []
    while kind == .except { handlers.append(try exceptionHandler()) }
    let otherwise = handlers.isEmpty ? [] : try elseBlock()
    var finally: [Statement] = []
    let finallyStart = here
    if accept(.finally) {
      try demand(.colon, ":")
      finally = try block(after: "'finally' statement", finallyStart)
    } else if handlers.isEmpty {
      throw fail()
    }
    return Statement(
      .try(body: body, handlers: handlers, otherwise: otherwise, finally: finally), blockSpan(from: start))
  }

  private mutating func exceptionHandler() throws(Failure) -> ExceptionHandler {
    let start = here
    advance()
    if kind == .star { throw raise(.lacks("'except*' and exception groups"), tokens[index].span) }
    var type: Expression?
    var name: Identifier?
    if kind != .colon {
      if isDiagnosing, kind == .newline { throw raise(.expected("':'"), tokens[index].span) }
      type = try expression()
      if accept(.as) { name = try expectIdentifier() }
      if isDiagnosing, kind == .comma { try invalidExceptionTypes(type) }
    }
    try colon()
    let body = try block(after: "'except' statement", start)
    return ExceptionHandler(type: type, name: name, body: body, blockSpan(from: start))
  }
}
