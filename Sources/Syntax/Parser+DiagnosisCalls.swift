/// Wrong calls and wrong parameters.
extension Parser {
  /// The current token is the parenthesis of a call.
  mutating func invalidCall() throws(Failure) {
    let open = index
    try invalidComprehension()
    index = open + 1
    if let first = try attempt({ parser throws(Failure) in try parser.bareGenerator() }), accept(.comma) {
      throw raise(.bareGenerator, first)
    }
    index = open + 1
    guard let before = try argumentPrefix() else { return }
    let end = index
    if kind == .for, before.positional.count > 1, let last = before.positional.last,
      try attempt({ parser throws(Failure) in try parser.comprehensionClauses() }) != nil
    {
      throw raise(.bareGenerator, span(from: last.lower))
    }
    index = end
    guard accept(.comma) else { return }
    if kind == .star, before.hasKeyword { throw raise(.unpackAfterUnpacking, tokens[index].span) }
    let second = index
    if let generator = try attempt({ parser throws(Failure) in try parser.bareGenerator() }) {
      throw raise(.bareGenerator, generator)
    }
    index = second
    let start = here
    if try argumentPrefix() != nil {
      throw raise(
        before.hasUnpacking ? .positionalAfterUnpacking : .positionalAfterKeyword, span(from: start))
    }
  }

  /// An expression and the clauses of a comprehension.
  private mutating func bareGenerator() throws(Failure) -> Span {
    let start = here
    _ = try expression()
    _ = try comprehensionClauses()
    return span(from: start)
  }

  private struct ArgumentPrefix {
    var positional: [Span] = []
    var hasKeyword = false
    var hasUnpacking = false
  }

  /// As many arguments in their right order as there are: positional, then keywords, then those after a `**`.
  private mutating func argumentPrefix() throws(Failure) -> ArgumentPrefix? {
    var prefix = ArgumentPrefix()
    var end: Int?
    while true {
      let start = here
      let first = kind
      let isKeyword = first == .doubleStar || first == .name && kind(ahead: 1) == .equal
      if !isKeyword, prefix.hasKeyword, first != .star || prefix.hasUnpacking { break }
      let argument: Void? = try attempt { parser throws(Failure) in
        if first == .star || first == .doubleStar { parser.advance() }
        if isKeyword, first == .name { parser.index += 2 }
        if first == .name, parser.kind(ahead: 1) == .walrus { parser.index += 2 }
        _ = try parser.expression()
        if first == .star || isKeyword { return }
        if parser.kind == .walrus || parser.kind == .equal { throw Failure() }
      }
      if argument == nil { break }
      if isKeyword { prefix.hasKeyword = true } else { prefix.positional.append(span(from: start)) }
      if first == .doubleStar { prefix.hasUnpacking = true }
      end = index
      if !accept(.comma) { break }
    }
    guard let end else { return nil }
    index = end
    return prefix
  }

  /// `True=1`, `f.x=1`, `x=1 for …`: what is no keyword argument; the current token is its first.
  mutating func invalidKeyword() throws(Failure) {
    let start = index
    let first = tokens[index]
    if kind(ahead: 1) == .equal {
      switch kind {
      case .true: throw raise(.cannotAssign("True"), first.span.joined(tokens[index + 1].span))
      case .false: throw raise(.cannotAssign("False"), first.span.joined(tokens[index + 1].span))
      case .none: throw raise(.cannotAssign("None"), first.span.joined(tokens[index + 1].span))
      case .name:
        index += 2
        if try attempt({ parser throws(Failure) in try parser.bareGenerator() }) != nil {
          throw raise(.equalForComparison, first.span.joined(tokens[start + 1].span))
        }
        index = start
        return
      default: break
      }
    }
    if let value = try attempt({ parser throws(Failure) in try parser.expression() }), kind == .equal {
      throw raise(.keywordExpression, value.span.joined(tokens[index].span))
    }
    index = start
  }
}

extension Parser {
  private enum DefaultRule {
    case without, with, either
  }

  /// The current token is the first parameter.
  mutating func invalidParameters(_ place: ParameterPlace) throws(Failure) {
    let start = index
    try misorderedDefault(place)
    index = start
    try parenthesizedParameters(place)
    index = start
    if kind == .slash, kind(ahead: 1) == .comma {
      throw raise(.parameters("at least one argument must precede /"), tokens[index].span)
    }
    try misplacedSlash(place)
    index = start
    try invalidStars(place)
    index = start
  }

  /// Parameters by their default, each with its comma.
  private mutating func many(_ place: ParameterPlace, _ rule: DefaultRule) throws(Failure) -> Int {
    var count = 0
    while try attempt({ parser throws(Failure) -> Void in
      let parameter = try parser.parameter(place, canHaveDefault: rule != .without)
      if rule == .with, parameter.defaultValue == nil { throw Failure() }
      if !parser.accept(.comma), parser.kind != place.end { throw Failure() }
    }) != nil {
      count += 1
    }
    return count
  }

  private mutating func misorderedDefault(_ place: ParameterPlace) throws(Failure) {
    _ = try many(place, .without)
    guard try many(place, .with) > 0 else { return }
    if accept(.slash), !accept(.comma) { return }
    let name = tokens[index].span
    if try many(place, .without) > 0 { throw raise(.defaultOrder, name) }
  }

  private mutating func parenthesizedParameters(_ place: ParameterPlace) throws(Failure) {
    _ = try many(place, .without)
    let start = here
    guard accept(.leftParen), kind == .name else { return }
    while accept(.name), accept(.comma) {}
    guard accept(.rightParen) else { return }
    let what = place == .function ? "Function" : "Lambda expression"
    throw raise(.parameters("\(what) parameters cannot be parenthesized"), span(from: start))
  }

  private mutating func misplacedSlash(_ place: ParameterPlace) throws(Failure) {
    let before = try many(place, .either)
    let hasSlash = before > 0 && accept(.slash)
    if hasSlash {
      if kind == .star {
        throw raise(.parameters("expected comma between / and *"), tokens[index].span)
      }
      guard accept(.comma) else { return }
      _ = try many(place, .either)
      if kind == .slash { throw raise(.parameters("/ may appear only once"), tokens[index].span) }
    }
    guard accept(.star) else { return }
    if !accept(.comma), try many(place, .without) == 0 { return }
    _ = try many(place, .either)
    if kind == .slash { throw raise(.parameters("/ must be ahead of *"), tokens[index].span) }
  }

  /// What goes wrong from `*` on.
  private mutating func invalidStars(_ place: ParameterPlace) throws(Failure) {
    _ = try many(place, .either)
    if accept(.slash) {
      _ = accept(.comma)
      _ = try many(place, .either)
    }
    try missingDefault(place)
    let star = tokens[index].span
    if accept(.star) {
      let isBare = kind == place.end || kind == .comma && isBareEnd(kind(ahead: 1), place)
      if isBare { throw raise(.parameters("named arguments must follow bare *"), star) }
      if !accept(.comma) {
        guard try attempt({ parser throws(Failure) in try parser.variadicParameter(place) }) != nil else {
          return
        }
        if kind == .equal {
          throw raise(.parameters("var-positional argument cannot have default value"), tokens[index].span)
        }
        _ = accept(.comma)
      }
      _ = try many(place, .either)
      try missingDefault(place)
      if kind == .star { throw raise(.parameters("* argument may appear only once"), tokens[index].span) }
    }
    try invalidKeywordVariadic(place)
  }

  private func isBareEnd(_ kind: TokenKind, _ place: ParameterPlace) -> Bool {
    kind == place.end || kind == .doubleStar
  }

  /// `name=` without a value.
  private mutating func missingDefault(_ place: ParameterPlace) throws(Failure) {
    let start = index
    defer { index = start }
    guard accept(.name) else { return }
    if place == .function, accept(.colon) {
      _ = try attempt { parser throws(Failure) in try parser.expression() }
    }
    let equal = tokens[index].span
    if accept(.equal), kind == .comma || kind == .rightParen {
      throw raise(.parameters("expected default value expression"), equal)
    }
  }

  private mutating func invalidKeywordVariadic(_ place: ParameterPlace) throws(Failure) {
    guard accept(.doubleStar),
      try attempt({ parser throws(Failure) in try parser.parameter(place, canHaveDefault: false) }) != nil
    else { return }
    if kind == .equal {
      throw raise(.parameters("var-keyword argument cannot have default value"), tokens[index].span)
    }
    guard accept(.comma) else { return }
    switch kind {
    case .name, .star, .doubleStar, .slash:
      throw raise(.parameters("arguments cannot follow var-keyword argument"), tokens[index].span)
    default: break
    }
  }
}
