/// Checks the patterns of a `match` statement, as CPython does when it compiles them.
struct PatternValidator {
  let source: SourceText
  private var names: Set<String> = []

  init(source: SourceText) { self.source = source }

  private func problem(_ message: String, _ span: Span) -> SyntaxProblem {
    SyntaxProblem(.match(message), source, span)
  }

  /// A case that matches everything must be the last.
  mutating func check(_ matchCase: MatchCase, isLast: Bool) throws(SyntaxProblem) {
    try visit(matchCase.pattern, mayMatchAll: isLast || matchCase.guard != nil)
  }

  private mutating func visit(_ pattern: Pattern, mayMatchAll: Bool) throws(SyntaxProblem) {
    switch pattern.kind {
    case .wildcard:
      if !mayMatchAll { throw problem("wildcard makes remaining patterns unreachable", pattern.span) }
    case .capture(let name):
      if !mayMatchAll {
        throw problem("name capture '\(name.text)' makes remaining patterns unreachable", pattern.span)
      }
      try bind(name)
    case .value(let value):
      if case .formatted = value.kind {
        throw problem("patterns may only match literals and attribute lookups", value.span)
      }
    case .singleton: break
    case .star(let name): if let name { try bind(name) }
    case .sequence(let patterns): try sequence(patterns, pattern.span)
    case .mapping(let items, let rest): try mapping(items, rest, pattern.span)
    case .class(_, let positional, let keywords): try type(positional, keywords)
    case .or(let alternatives): try self.alternatives(alternatives, mayMatchAll: mayMatchAll)
    case .as(let inner, let name):
      try visit(inner, mayMatchAll: mayMatchAll)
      try bind(name)
    }
  }

  private mutating func bind(_ name: Identifier) throws(SyntaxProblem) {
    if !names.insert(name.text).inserted {
      throw problem("multiple assignments to name '\(name.text)' in pattern", name.span)
    }
  }

  private mutating func sequence(_ patterns: [Pattern], _ span: Span) throws(SyntaxProblem) {
    let stars = patterns.count { if case .star = $0.kind { true } else { false } }
    if stars > 1 { throw problem("multiple starred names in sequence pattern", span) }
    for pattern in patterns { try visit(pattern, mayMatchAll: true) }
  }

  private mutating func mapping(
    _ items: [MappingItem], _ rest: Identifier?, _ span: Span
  ) throws(SyntaxProblem) {
    var seen: Set<PatternKey> = []
    for item in items {
      if case .formatted = item.key.kind {
        throw problem("mapping pattern keys may only match literals and attribute lookups", span)
      }
      guard let key = PatternKey(item.key) else { continue }
      if !seen.insert(key).inserted {
        throw problem("mapping pattern checks duplicate key (\(source.text(item.key.span)))", span)
      }
    }
    for item in items { try visit(item.pattern, mayMatchAll: true) }
    if let rest { try bind(rest) }
  }

  private mutating func type(_ positional: [Pattern], _ keywords: [KeywordPattern]) throws(SyntaxProblem) {
    var seen: Set<String> = []
    for keyword in keywords where !seen.insert(keyword.name.text).inserted {
      throw problem(
        "attribute name repeated in class pattern: \(keyword.name.text)",
        keyword.name.span.joined(keyword.pattern.span))
    }
    for pattern in positional { try visit(pattern, mayMatchAll: true) }
    for keyword in keywords { try visit(keyword.pattern, mayMatchAll: true) }
  }

  /// Every alternative binds the same names.
  private mutating func alternatives(_ patterns: [Pattern], mayMatchAll: Bool) throws(SyntaxProblem) {
    let before = names
    var first: Set<String>?
    for (index, pattern) in patterns.enumerated() {
      names = before
      try visit(pattern, mayMatchAll: mayMatchAll && index == patterns.count - 1)
      if let first, first != names {
        throw problem("alternative patterns bind different names", pattern.span)
      }
      first = first ?? names
    }
  }
}

/// A constant key of a mapping pattern, equal as Python's values are: `1`, `1.0` and `True` are one key.
private enum PatternKey: Hashable {
  case none
  case number(Double)
  case int(Int)
  case string([UInt8])

  init?(_ expression: Expression) {
    switch expression.kind {
    case .none: self = .none
    case .bool(let value): self = .int(value ? 1 : 0)
    case .int(let value): self = .int(value)
    case .float(let value): self = Int(exactly: value).map { .int($0) } ?? .number(value)
    case .string(let text): self = .string(Array(text.utf8))
    case .unary(.minus, let operand):
      switch PatternKey(operand) {
      case .int(let value): self = .int(0 &- value)
      case .number(let value): self = .number(-value)
      default: return nil
      }
    default: return nil
    }
  }
}
