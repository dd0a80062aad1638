extension Parser {
  /// A function or class with its decorators.
  mutating func definition() throws(Failure) -> Statement {
    let start = here
    var decorators: [Expression] = []
    while accept(.at) {
      decorators.append(try namedExpression())
      try expect(.newline)
    }
    let kind: Statement.Kind
    switch self.kind {
    case .def: kind = .function(try function(decorators))
    case .class: kind = .class(try classDefinition(decorators))
    case .async: throw raise(.lacks("'async' and 'await'"), tokens[index].span)
    default: throw fail()
    }
    return Statement(kind, blockSpan(from: start))
  }

  private mutating func function(_ decorators: [Expression]) throws(Failure) -> FunctionDefinition {
    let start = here
    advance()
    let name = try expectIdentifier()
    try demand(.leftParen, "(")
    let parameters = try parameters(.function)
    try expect(.rightParen)
    // The colon is demanded even where the type is missing.
    let arrow = index
    let returns = accept(.arrow) ? try attempt({ parser throws(Failure) in try parser.expression() }) : nil
    if returns == nil { index = arrow }
    try demand(.colon, ":")
    let head = span(from: start)
    let body = try block(after: "function definition", start)
    return FunctionDefinition(
      name: name, decorators: decorators, parameters: parameters, returns: returns, body: body, headSpan: head
    )
  }

  private mutating func classDefinition(_ decorators: [Expression]) throws(Failure) -> ClassDefinition {
    let start = here
    advance()
    let name = try expectIdentifier()
    let (bases, keywords) = kind == .leftParen ? try callArguments(canBeGenerator: false) : ([], [])
    try colon()
    let head = span(from: start)
    let body = try block(after: "class definition", start)
    return ClassDefinition(
      name: name, decorators: decorators, bases: bases, keywords: keywords, body: body, headSpan: head)
  }

  mutating func lambda() throws(Failure) -> Expression {
    let start = here
    advance()
    let parameters = try parameters(.lambda)
    try expect(.colon)
    let body = try expression()
    return Expression(.lambda(parameters, body), span(from: start))
  }
}

/// Where parameters stand decides what ends them and whether they can be annotated.
enum ParameterPlace {
  case function, lambda

  var end: TokenKind { self == .function ? .rightParen : .colon }
}

extension Parser {
  /// Parameters, up to what ends them.
  mutating func parameters(_ place: ParameterPlace) throws(Failure) -> Parameters {
    let start = index
    if kind == place.end { return Parameters() }
    let parameters = try attempt { parser throws(Failure) in try parser.plainParameters(place) }
    if let parameters { return parameters }
    if isDiagnosing {
      index = start
      try invalidParameters(place)
    }
    throw Failure()
  }

  private mutating func plainParameters(_ place: ParameterPlace) throws(Failure) -> Parameters {
    var parameters = Parameters()
    var isKeywordOnly = false
    var hasDefault = false
    while kind != place.end {
      switch kind {
      case .slash:
        let isMisplaced = isKeywordOnly || !parameters.positionalOnly.isEmpty
        if isMisplaced || parameters.positional.isEmpty { throw fail() }
        advance()
        parameters.positionalOnly = parameters.positional
        parameters.positional = []
      case .star:
        if isKeywordOnly { throw fail() }
        isKeywordOnly = true
        advance()
        if kind == .comma {
          if kind(ahead: 1) != .name { throw fail() }
        } else {
          parameters.variadic = try variadicParameter(place)
        }
      case .doubleStar:
        advance()
        parameters.keywordVariadic = try parameter(place, canHaveDefault: false)
        _ = accept(.comma)
        guard kind == place.end else { throw fail() }
        return parameters
      default:
        let parameter = try parameter(place, canHaveDefault: true)
        if isKeywordOnly {
          parameters.keywordOnly.append(parameter)
        } else {
          if parameter.defaultValue == nil, hasDefault { throw fail() }
          hasDefault = parameter.defaultValue != nil
          parameters.positional.append(parameter)
        }
      }
      if !accept(.comma) { break }
    }
    guard kind == place.end else { throw fail() }
    return parameters
  }

  mutating func parameter(_ place: ParameterPlace, canHaveDefault: Bool) throws(Failure) -> Parameter {
    let name = try expectIdentifier()
    let annotation = place == .function && accept(.colon) ? try expression() : nil
    let value = canHaveDefault && accept(.equal) ? try expression() : nil
    return Parameter(name: name, annotation: annotation, defaultValue: value)
  }

  /// `*args`, whose annotation may be starred.
  mutating func variadicParameter(_ place: ParameterPlace) throws(Failure) -> Parameter {
    let name = try expectIdentifier()
    let annotation = place == .function && accept(.colon) ? try starExpression() : nil
    return Parameter(name: name, annotation: annotation, defaultValue: nil)
  }
}
