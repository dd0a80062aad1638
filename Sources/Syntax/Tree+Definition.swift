/// `def name(parameters) -> returns: body`
public struct FunctionDefinition: Sendable {
  public let name: Identifier
  /// In source order: the last is applied first.
  public let decorators: [Expression]
  public let parameters: Parameters
  public let returns: Expression?
  public let body: [Statement]
  /// From `def` to the colon.
  public let headSpan: Span

  public init(
    name: Identifier, decorators: [Expression], parameters: Parameters, returns: Expression?,
    body: [Statement], headSpan: Span
  ) {
    self.name = name
    self.decorators = decorators
    self.parameters = parameters
    self.returns = returns
    self.body = body
    self.headSpan = headSpan
  }
}

/// `class name(bases, keywords): body`
public struct ClassDefinition: Sendable {
  public let name: Identifier
  public let decorators: [Expression]
  public let bases: [Expression]
  public let keywords: [KeywordArgument]
  public let body: [Statement]
  /// From `class` to the colon.
  public let headSpan: Span

  public init(
    name: Identifier, decorators: [Expression], bases: [Expression], keywords: [KeywordArgument],
    body: [Statement], headSpan: Span
  ) {
    self.name = name
    self.decorators = decorators
    self.bases = bases
    self.keywords = keywords
    self.body = body
    self.headSpan = headSpan
  }
}

/// The parameters of a function: `positionalOnly, /, positional, *variadic, keywordOnly, **keywordVariadic`.
public struct Parameters: Sendable {
  public var positionalOnly: [Parameter] = []
  public var positional: [Parameter] = []
  public var variadic: Parameter?
  public var keywordOnly: [Parameter] = []
  public var keywordVariadic: Parameter?

  public init() {}

  /// Every parameter, in source order.
  public var all: [Parameter] {
    positionalOnly + positional + (variadic.map { [$0] } ?? []) + keywordOnly
      + (keywordVariadic.map { [$0] } ?? [])
  }
}

public struct Parameter: Sendable {
  public let name: Identifier
  public let annotation: Expression?
  public let defaultValue: Expression?

  public init(name: Identifier, annotation: Expression?, defaultValue: Expression?) {
    self.name = name
    self.annotation = annotation
    self.defaultValue = defaultValue
  }
}
