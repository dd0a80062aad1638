extension Parser {
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
