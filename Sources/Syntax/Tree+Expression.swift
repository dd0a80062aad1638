/// An expression, and where it is. Enclosing parentheses are no part of its span, except a tuple's own.
public struct Expression: Sendable {
  public let kind: Kind
  public let span: Span

  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  public enum Kind: Sendable {
    // Constants
    case none
    case ellipsis
    case bool(Bool)
    case int(Int)
    /// An integer literal that does not fit in 64 bits, as its decimal or prefixed digits without underscores.
    case hugeInt(String)
    case float(Double)
    /// Adjacent literals are one string.
    case string(String)
    case formatted([FormatPart])

    case name(String)

    // Operators
    indirect case unary(UnaryOperator, Expression)
    indirect case binary(Expression, BinaryOperator, Expression)
    /// `a and b and c` is one node; two operands or more.
    case boolean(BooleanOperator, [Expression])
    /// `first < b <= c`: one link or more.
    indirect case compare(Expression, [ComparisonLink])
    indirect case conditional(test: Expression, then: Expression, otherwise: Expression)
    indirect case walrus(Identifier, Expression)

    // Access
    /// Positional arguments may be `starred`; keywords are evaluated after them, as in Python.
    indirect case call(Expression, arguments: [Expression], keywords: [KeywordArgument])
    indirect case attribute(Expression, Identifier)
    /// The index is a `slice`, a `tuple` which may hold slices and `starred`, or any other expression.
    indirect case `subscript`(Expression, Expression)
    /// Only as the index of a subscript, or in the tuple that is one.
    indirect case slice(lower: Expression?, upper: Expression?, step: Expression?)

    // Displays
    case tuple([Expression])
    case list([Expression])
    case set([Expression])
    case dict([DictEntry])
    /// `*value`: in a call, a display, a subscript, or among targets.
    indirect case starred(Expression)

    // Comprehensions: one clause or more
    indirect case listComprehension(Expression, [ComprehensionClause])
    indirect case setComprehension(Expression, [ComprehensionClause])
    indirect case dictComprehension(key: Expression, value: Expression, [ComprehensionClause])
    indirect case generator(Expression, [ComprehensionClause])

    // Functions
    indirect case lambda(Parameters, Expression)
    indirect case yield(Expression?)
    indirect case yieldFrom(Expression)
  }
}

/// A link of a comparison chain: `< value`.
public struct ComparisonLink: Sendable {
  public let comparison: ComparisonOperator
  /// The operator's own span.
  public let span: Span
  public let value: Expression

  public init(_ comparison: ComparisonOperator, _ span: Span, _ value: Expression) {
    self.comparison = comparison
    self.span = span
    self.value = value
  }
}

/// `name=value` in a call, or `**value` when `name` is nil.
public struct KeywordArgument: Sendable {
  public let name: Identifier?
  public let value: Expression
  public let span: Span

  public init(_ name: Identifier?, _ value: Expression, _ span: Span) {
    self.name = name
    self.value = value
    self.span = span
  }
}

/// `key: value` in a dict display, or `**value` when `key` is nil.
public struct DictEntry: Sendable {
  public let key: Expression?
  public let value: Expression

  public init(_ key: Expression?, _ value: Expression) {
    self.key = key
    self.value = value
  }
}

/// `for target in iterable if condition …` in a comprehension.
public struct ComprehensionClause: Sendable {
  public let target: Expression
  public let iterable: Expression
  public let conditions: [Expression]
  public let span: Span

  public init(target: Expression, iterable: Expression, conditions: [Expression], _ span: Span) {
    self.target = target
    self.iterable = iterable
    self.conditions = conditions
    self.span = span
  }
}

/// A part of an f-string. The text of `{x=}` is a `text` before its `value`, as in CPython's own tree.
public enum FormatPart: Sendable {
  case text(String)
  /// `{value!conversion:specification}`; the span is from brace to brace.
  indirect case value(Expression, conversion: FormatConversion?, specification: [FormatPart]?, Span)
}

public enum FormatConversion: Sendable {
  /// `!s`
  case str
  /// `!r`
  case repr
  /// `!a`
  case ascii
}
