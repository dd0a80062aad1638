extension Parser {
  /// `a`, `a.b`, `a[i]`, `*a`, `(a, b)`, `[a, b]`, or several separated by commas.
  mutating func starTargets() throws(Failure) -> Expression {
    let start = here
    let first = try starTarget()
    guard kind == .comma else { return first }
    var targets = [first]
    while accept(.comma), startsExpression { targets.append(try starTarget()) }
    return Expression(.tuple(targets), span(from: start))
  }

  mutating func starTarget() throws(Failure) -> Expression {
    let start = here
    if accept(.star) {
      if kind == .star { throw fail() }
      let target = try starTarget()
      return Expression(.starred(target), span(from: start))
    }
    let target = try primary()
    guard Self.isTarget(target) else { throw fail() }
    return target
  }

  /// Whether an expression can be assigned to; a starred one only within a tuple or list, which is checked later.
  static func isTarget(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscript: true
    case .tuple(let elements), .list(let elements): elements.allSatisfy(isTarget)
    case .starred(let value): !value.isStarred && isTarget(value)
    default: false
    }
  }

  /// Whether an expression can be deleted.
  static func isDeletable(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscript: true
    case .tuple(let elements), .list(let elements): elements.allSatisfy(isDeletable)
    default: false
    }
  }

  /// Whether an expression is one target: what annotated and augmented assignments take.
  static func isSingleTarget(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscript: true
    default: false
    }
  }
}

/// What a target is for.
enum TargetUse {
  case assign, `for`, delete
}

extension Expression {
  /// The first part of this expression that is no target; nil if all is well.
  func invalidTarget(_ use: TargetUse) -> Expression? {
    switch kind {
    case .name, .attribute, .subscript: nil
    case .tuple(let elements), .list(let elements):
      elements.lazy.compactMap { $0.invalidTarget(use) }.first
    case .starred(let value): use == .delete ? self : value.invalidTarget(use)
    case .compare(let first, let links):
      // In `for x in y` the comparison is not one.
      use != .for ? self : links.first?.comparison == .in ? first.invalidTarget(use) : nil
    default: self
    }
  }

  /// What Python calls this kind of expression in messages.
  var describedKind: String {
    switch kind {
    case .attribute: "attribute"
    case .subscript: "subscript"
    case .starred: "starred"
    case .name: "name"
    case .list: "list"
    case .tuple: "tuple"
    case .lambda: "lambda"
    case .call: "function call"
    case .boolean, .binary, .unary: "expression"
    case .generator: "generator expression"
    case .yield, .yieldFrom: "yield expression"
    case .listComprehension: "list comprehension"
    case .setComprehension: "set comprehension"
    case .dictComprehension: "dict comprehension"
    case .dict: "dict literal"
    case .set: "set display"
    case .formatted: "f-string expression"
    case .none: "None"
    case .bool(let value): value ? "True" : "False"
    case .ellipsis: "ellipsis"
    case .int, .hugeInt, .float, .string: "literal"
    case .compare: "comparison"
    case .conditional: "conditional expression"
    case .walrus: "named expression"
    case .slice: "slice"
    }
  }
}
