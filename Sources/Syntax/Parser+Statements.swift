extension Parser {
  /// A whole program.
  mutating func file() throws(Failure) -> [Statement] {
    var body: [Statement] = []
    while kind != .end, kind != .dedent {
      if !isBacktracking { checkpoint = index }
      try statement(into: &body)
    }
    try expect(.end)
    return body
  }

  /// The statements up to something that starts none.
  mutating func statements() throws(Failure) -> [Statement] {
    var body: [Statement] = []
    while kind != .end, kind != .dedent { try statement(into: &body) }
    return body
  }

  /// A compound statement, or a line of simple ones.
  private mutating func statement(into body: inout [Statement]) throws(Failure) {
    height = 0
    switch kind {
    case .if: body.append(try ifStatement())
    case .for: body.append(try forStatement())
    case .while: body.append(try whileStatement())
    case .def, .class, .at: body.append(try definition())
    case .try: body.append(try tryStatement())
    case .with: body.append(try withStatement())
    case .async: throw raise(.lacks("'async' and 'await'"), tokens[index].span)
    case .name where isName(tokens[index], "match"):
      if let match = try matchStatement() { body.append(match) } else { try simpleStatements(into: &body) }
    default: try simpleStatements(into: &body)
    }
  }

  /// Simple statements separated by semicolons, up to the end of the line.
  private mutating func simpleStatements(into body: inout [Statement]) throws(Failure) {
    repeat {
      height = 0
      body.append(try simpleStatement())
    } while accept(.semicolon) && kind != .newline
    try expect(.newline)
  }

  /// A block: indented lines, or simple statements on the same line.
  ///
  /// - Parameter head: what the block belongs to, in the words of Python's message if there is none.
  mutating func block(after head: String, _ start: Int32) throws(Failure) -> [Statement] {
    var body: [Statement] = []
    guard accept(.newline) else {
      try simpleStatements(into: &body)
      return body
    }
    guard kind == .indent else {
      if !isDiagnosing { throw fail() }
      throw missingBlock(after: head, start)
    }
    advance()
    body = try statements()
    try expect(.dedent)
    return body
  }

  /// There is no block where the current token is.
  mutating func missingBlock(after head: String, _ start: Int32) -> Failure {
    let fault = SyntaxFault.missingBlock(
      after: head, line: line(of: start), isAtEnd: kind == .end || kind == .dedent)
    return raise(fault, tokens[index].span)
  }

  /// The colon before a block.
  mutating func colon() throws(Failure) {
    if isDiagnosing, kind == .newline { throw raise(.expected("':'"), tokens[index].span) }
    try expect(.colon)
  }

  func line(of offset: Int32) -> Int { source.position(at: Int(offset)).line }

  private mutating func simpleStatement() throws(Failure) -> Statement {
    let start = here
    switch kind {
    case .pass: return word(.pass)
    case .break: return word(.break)
    case .continue: return word(.continue)
    case .return:
      advance()
      let value = startsExpression ? try starExpressions() : nil
      return Statement(.return(value), span(from: start))
    case .import: return try importStatement()
    case .from: return try importFromStatement()
    case .raise: return try raiseStatement()
    case .del: return try deleteStatement()
    case .assert:
      advance()
      let test = try expression()
      let message = accept(.comma) ? try expression() : nil
      return Statement(.assert(test, message: message), span(from: start))
    case .global, .nonlocal:
      let isGlobal = kind == .global
      var names: [Identifier] = []
      repeat {
        advance()
        names.append(try expectIdentifier())
      } while kind == .comma
      return Statement(isGlobal ? .global(names) : .nonlocal(names), span(from: start))
    default: return try expressionStatement()
    }
  }

  private mutating func word(_ kind: Statement.Kind) -> Statement {
    let span = tokens[index].span
    advance()
    return Statement(kind, span)
  }

  private mutating func raiseStatement() throws(Failure) -> Statement {
    let start = here
    advance()
    guard startsExpression else { return Statement(.raise(nil, cause: nil), span(from: start)) }
    let exception = try expression()
    let cause = accept(.from) ? try expression() : nil
    return Statement(.raise(exception, cause: cause), span(from: start))
  }

  private mutating func deleteStatement() throws(Failure) -> Statement {
    let start = here
    advance()
    let first = index
    let statement = try attempt { parser throws(Failure) in
      var targets: [Expression] = []
      repeat {
        let target = try parser.primary()
        guard Self.isDeletable(target) else { throw Failure() }
        targets.append(target)
      } while parser.accept(.comma) && parser.startsExpression
      guard parser.kind == .semicolon || parser.kind == .newline else { throw parser.fail() }
      return Statement(.delete(targets), parser.span(from: start))
    }
    if let statement { return statement }
    if isDiagnosing {
      index = first
      try invalidDelete()
    }
    // Where the first pass is stuck is where an expression would be.
    index = first
    _ = try starExpressions()
    throw fail()
  }

  private mutating func importStatement() throws(Failure) -> Statement {
    let start = here
    var aliases: [ImportAlias] = []
    repeat {
      advance()
      let name = try dottedName()
      aliases.append(ImportAlias(name: name, alias: accept(.as) ? try expectIdentifier() : nil))
    } while kind == .comma
    return Statement(.import(aliases), span(from: start))
  }

  private mutating func dottedName() throws(Failure) -> Identifier {
    let first = try expectIdentifier()
    var text = first.text
    while accept(.dot) { text += "." + (try expectIdentifier()).text }
    return Identifier(text, span(from: first.span.lower))
  }

  private mutating func importFromStatement() throws(Failure) -> Statement {
    let start = here
    advance()
    var level = 0
    while kind == .dot || kind == .ellipsis {
      level += kind == .dot ? 1 : 3
      advance()
    }
    let module: Identifier? = level > 0 && kind == .import ? nil : try dottedName()
    try expect(.import)
    if accept(.star) {
      return Statement(.importFrom(module: module, level: level, names: nil), span(from: start))
    }
    let isParenthesized = accept(.leftParen)
    var names: [ImportAlias] = []
    repeat {
      if isParenthesized, kind == .rightParen, !names.isEmpty { break }
      if isDiagnosing, !isParenthesized, kind == .newline, !names.isEmpty {
        throw raise(.importComma, tokens[index].span)
      }
      let name = try expectIdentifier()
      names.append(ImportAlias(name: name, alias: accept(.as) ? try expectIdentifier() : nil))
    } while accept(.comma)
    if isParenthesized { try expect(.rightParen) }
    return Statement(.importFrom(module: module, level: level, names: names), span(from: start))
  }
}
