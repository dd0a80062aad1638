/// What the grammar allows but Python refuses before it runs anything: names used against their declarations,
/// `return` outside a function, a starred expression on its own and the like.
///
/// As in CPython, names are checked in the whole program first and the rest after that.
enum Validation {
  static func check(_ tree: SyntaxTree) throws(SyntaxProblem) {
    var names = NameValidator(source: tree.source)
    try names.check(tree.body)
    var placement = PlacementValidator(source: tree.source)
    try placement.check(tree.body)
  }
}

extension Expression {
  /// Calls `visit` with each expression directly within this one, in source order. The parameters and body of a
  /// lambda and all of a comprehension are left out: they are scopes of their own.
  func forEachPart(_ visit: (Expression) throws(SyntaxProblem) -> Void) throws(SyntaxProblem) {
    switch kind {
    case .unary(_, let value), .walrus(_, let value), .attribute(let value, _), .starred(let value),
      .yieldFrom(let value):
      try visit(value)
    case .binary(let left, _, let right):
      try visit(left)
      try visit(right)
    case .subscript(let value, let index):
      try visit(value)
      try visit(index)
    case .boolean(_, let values), .tuple(let values), .list(let values), .set(let values):
      for value in values { try visit(value) }
    case .compare(let first, let links):
      try visit(first)
      for link in links { try visit(link.value) }
    case .conditional(let test, let then, let otherwise):
      try visit(test)
      try visit(then)
      try visit(otherwise)
    case .call(let function, let arguments, let keywords):
      try visit(function)
      for argument in arguments { try visit(argument) }
      for keyword in keywords { try visit(keyword.value) }
    case .slice(let lower, let upper, let step):
      for part in [lower, upper, step] { if let part { try visit(part) } }
    case .dict(let entries):
      for entry in entries {
        if let key = entry.key { try visit(key) }
        try visit(entry.value)
      }
    case .yield(let value): if let value { try visit(value) }
    case .formatted(let parts): try Self.forEachValue(parts, visit)
    default: break
    }
  }

  private static func forEachValue(
    _ parts: [FormatPart], _ visit: (Expression) throws(SyntaxProblem) -> Void
  ) throws(SyntaxProblem) {
    for case .value(let value, _, let specification, _) in parts {
      try visit(value)
      if let specification { try forEachValue(specification, visit) }
    }
  }
}

/// A comprehension's parts, whichever kind it is.
struct ComprehensionParts {
  /// As Python's messages call it.
  let name: String
  let elements: [Expression]
  let clauses: [ComprehensionClause]

  init?(_ expression: Expression) {
    switch expression.kind {
    case .listComprehension(let element, let clauses):
      (name, elements, self.clauses) = ("list comprehension", [element], clauses)
    case .setComprehension(let element, let clauses):
      (name, elements, self.clauses) = ("set comprehension", [element], clauses)
    case .dictComprehension(let key, let value, let clauses):
      (name, elements, self.clauses) = ("dict comprehension", [key, value], clauses)
    case .generator(let element, let clauses):
      (name, elements, self.clauses) = ("generator expression", [element], clauses)
    default: return nil
    }
  }
}
