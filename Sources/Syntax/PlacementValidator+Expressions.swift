extension PlacementValidator {
  mutating func visit(_ expression: Expression) throws(SyntaxProblem) {
    switch expression.kind {
    case .starred: throw problem(.starredTarget("can't use starred expression here"), expression.span)
    case .tuple(let elements), .list(let elements), .set(let elements): try self.elements(elements)
    case .call(let function, let arguments, let keywords):
      try visit(function)
      try self.arguments(arguments, keywords)
    case .yield, .yieldFrom:
      if !isInFunction { throw problem(.outside("yield", of: "function"), expression.span) }
      try visitParts(expression)
    case .lambda(let parameters, let body):
      try self.parameters(parameters, expression.span)
      let outer = isInFunction
      isInFunction = true
      try visit(body)
      isInFunction = outer
    case .walrus(let name, let value):
      try self.name(name.text, name.span)
      try visit(value)
    default:
      if let parts = ComprehensionParts(expression) {
        try comprehension(parts)
      } else {
        try visitParts(expression)
      }
    }
  }

  private mutating func visitParts(_ expression: Expression) throws(SyntaxProblem) {
    try expression.forEachPart { part throws(SyntaxProblem) in try visit(part) }
  }

  /// What may be starred.
  private mutating func elements(_ elements: [Expression]) throws(SyntaxProblem) {
    for element in elements {
      if case .starred(let value) = element.kind { try visit(value) } else { try visit(element) }
    }
  }

  mutating func arguments(
    _ arguments: [Expression], _ keywords: [KeywordArgument]
  ) throws(SyntaxProblem) {
    var seen: Set<String> = []
    for keyword in keywords {
      guard let name = keyword.name else { continue }
      try self.name(name.text, keyword.span)
      if !seen.insert(name.text).inserted {
        throw problem(.grammar("keyword argument repeated: \(name.text)"), keyword.span)
      }
    }
    try elements(arguments)
    for keyword in keywords { try visit(keyword.value) }
  }

  private mutating func comprehension(_ parts: ComprehensionParts) throws(SyntaxProblem) {
    for clause in parts.clauses {
      try visit(clause.iterable)
      try target(clause.target)
      for condition in clause.conditions { try visit(condition) }
    }
    for element in parts.elements { try visit(element) }
  }

  // MARK: Targets

  mutating func target(_ target: Expression) throws(SyntaxProblem) {
    switch target.kind {
    case .name(let name): try self.name(name, target.span)
    case .attribute(let value, let name):
      try self.name(name.text, target.span)
      try visit(value)
    case .starred:
      throw problem(.starredTarget("starred assignment target must be in a list or tuple"), target.span)
    case .tuple(let elements), .list(let elements):
      if elements.count(where: \.isStarred) > 1 {
        throw problem(.starredTarget("multiple starred expressions in assignment"), target.span)
      }
      for element in elements {
        if case .starred(let value) = element.kind {
          try self.target(value)
        } else {
          try self.target(element)
        }
      }
    default: try visitParts(target)
    }
  }

  mutating func deletion(_ target: Expression) throws(SyntaxProblem) {
    switch target.kind {
    case .name(let name): try self.name(name, target.span, isDeleted: true)
    case .tuple(let elements), .list(let elements): for element in elements { try deletion(element) }
    default: try visitParts(target)
    }
  }
}
