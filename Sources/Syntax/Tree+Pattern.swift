/// `case pattern if guard: body` of a `match` statement.
public struct MatchCase: Sendable {
  public let pattern: Pattern
  public let `guard`: Expression?
  public let body: [Statement]
  public let span: Span

  public init(pattern: Pattern, guard: Expression?, body: [Statement], _ span: Span) {
    self.pattern = pattern
    self.guard = `guard`
    self.body = body
    self.span = span
  }
}

/// A pattern of structural matching (PEP 634).
public struct Pattern: Sendable {
  public let kind: Kind
  public let span: Span

  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  public enum Kind: Sendable {
    /// `_`
    case wildcard
    /// A name, which is bound.
    case capture(Identifier)
    /// A number, a string or a dotted name: compared with `==`.
    indirect case value(Expression)
    /// `None`, `True` or `False`: compared with `is`.
    indirect case singleton(Expression)
    /// `[a, *rest]`, `(a, b)` or `a, b`
    case sequence([Pattern])
    /// `*name`, or `*_` when nil: in a sequence only.
    case star(Identifier?)
    /// `{key: pattern, **rest}`
    indirect case mapping([MappingItem], rest: Identifier?)
    /// `Class(pattern, name=pattern)`
    indirect case `class`(Expression, positional: [Pattern], keywords: [KeywordPattern])
    /// `a | b`
    case or([Pattern])
    /// `pattern as name`
    indirect case `as`(Pattern, Identifier)
  }
}

/// `key: pattern`; the key is a literal or a dotted name.
public struct MappingItem: Sendable {
  public let key: Expression
  public let pattern: Pattern

  public init(key: Expression, pattern: Pattern) {
    self.key = key
    self.pattern = pattern
  }
}

/// `name=pattern`
public struct KeywordPattern: Sendable {
  public let name: Identifier
  public let pattern: Pattern

  public init(name: Identifier, pattern: Pattern) {
    self.name = name
    self.pattern = pattern
  }
}
