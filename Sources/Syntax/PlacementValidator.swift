/// Checks that statements and expressions stand where they may.
struct PlacementValidator {
  let source: SourceText
  /// Whether `return` and `yield` have a function around them, and `break` a loop.
  private var isInFunction = false
  private var isInLoop = false
  private var isAtStart = true

  init(source: SourceText) { self.source = source }

  func problem(_ fault: SyntaxFault, _ span: Span) -> SyntaxProblem { SyntaxProblem(fault, source, span) }

  mutating func check(_ body: [Statement]) throws(SyntaxProblem) {
    for (index, statement) in body.enumerated() {
      if case .importFrom(let module, 0, let names) = statement.kind, module?.text == "__future__" {
        if !isAtStart {
          let message = "from __future__ imports must occur at the beginning of the file"
          throw problem(.grammar(message), statement.span)
        }
        try checkFuture(names ?? [], statement.span)
      } else if index > 0 || body.docstring == nil {
        isAtStart = false
      }
      try self.statement(statement)
    }
  }

  private func checkFuture(_ names: [ImportAlias], _ span: Span) throws(SyntaxProblem) {
    let features = [
      "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
      "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
    ]
    for name in names where !features.contains(name.name.text) {
      let isJoke = name.name.text == "braces"
      throw problem(
        .grammar(isJoke ? "not a chance" : "future feature \(name.name.text) is not defined"), span)
    }
  }

  private mutating func statements(_ body: [Statement]) throws(SyntaxProblem) {
    for statement in body { try self.statement(statement) }
  }

  private mutating func statement(_ statement: Statement) throws(SyntaxProblem) {
    switch statement.kind {
    case .expression(let value): try visit(value)
    case .assign(let targets, let value):
      try visit(value)
      for target in targets { try self.target(target) }
    case .augmentedAssign(let target, _, let value):
      try self.target(target)
      try visit(value)
    case .annotatedAssign(let target, let annotation, let value, _):
      if let value { try visit(value) }
      try self.target(target)
      try visit(annotation)
    case .return(let value):
      if !isInFunction { throw problem(.outside("return", of: "function"), statement.span) }
      if let value { try visit(value) }
    case .delete(let targets): for target in targets { try self.deletion(target) }
    case .raise(let value, let cause):
      if let value { try visit(value) }
      if let cause { try visit(cause) }
    case .assert(let test, let message):
      try visit(test)
      if let message { try visit(message) }
    case .import(let aliases): try imports(aliases, statement.span)
    case .importFrom(_, _, let names): try imports(names ?? [], statement.span)
    case .break: if !isInLoop { throw problem(.outside("break", of: "loop"), statement.span) }
    case .continue:
      if !isInLoop { throw problem(.grammar("'continue' not properly in loop"), statement.span) }
    case .pass, .global, .nonlocal: break
    default: try compound(statement)
    }
  }

  private func imports(_ aliases: [ImportAlias], _ span: Span) throws(SyntaxProblem) {
    for alias in aliases { try name((alias.alias ?? alias.name).text, span) }
  }

  /// `__debug__` is a constant.
  private func name(_ name: String, _ span: Span, isDeleted: Bool = false) throws(SyntaxProblem) {
    guard name == "__debug__" else { return }
    throw problem(isDeleted ? .cannotDelete(name) : .cannotAssign(name), span)
  }

  private mutating func compound(_ statement: Statement) throws(SyntaxProblem) {
    switch statement.kind {
    case .function(let function): try self.function(function)
    case .class(let definition): try self.definition(definition)
    case .if(let branches, let otherwise):
      for branch in branches {
        try visit(branch.test)
        try statements(branch.body)
      }
      try statements(otherwise)
    case .while(let test, let body, let otherwise):
      try visit(test)
      try loop(body)
      try statements(otherwise)
    case .for(let target, let iterable, let body, let otherwise):
      try visit(iterable)
      try self.target(target)
      try loop(body)
      try statements(otherwise)
    case .with(let items, let body):
      for item in items {
        try visit(item.context)
        if let target = item.target { try self.target(target) }
      }
      try statements(body)
    case .try(let body, let handlers, let otherwise, let finally):
      try statements(body)
      try handled(handlers)
      try statements(otherwise)
      try statements(finally)
    case .match(let subject, let cases):
      try visit(subject)
      for (index, each) in cases.enumerated() {
        var checker = PatternValidator(source: source)
        try checker.check(each, isLast: index == cases.count - 1)
        if let condition = each.guard { try visit(condition) }
        try statements(each.body)
      }
    default: break
    }
  }

  private mutating func handled(_ handlers: [ExceptionHandler]) throws(SyntaxProblem) {
    for (index, handler) in handlers.enumerated() {
      guard let type = handler.type else {
        if index < handlers.count - 1 {
          throw problem(.grammar("default 'except:' must be last"), handler.span)
        }
        try statements(handler.body)
        continue
      }
      try visit(type)
      if let name = handler.name { try self.name(name.text, handler.span) }
      try statements(handler.body)
    }
  }

  private mutating func loop(_ body: [Statement]) throws(SyntaxProblem) {
    let outer = isInLoop
    isInLoop = true
    try statements(body)
    isInLoop = outer
  }

  private mutating func within(function isFunction: Bool, _ body: [Statement]) throws(SyntaxProblem) {
    let outer = (isInFunction, isInLoop)
    (isInFunction, isInLoop) = (isFunction, false)
    try statements(body)
    (isInFunction, isInLoop) = outer
  }

  private mutating func function(_ function: FunctionDefinition) throws(SyntaxProblem) {
    for decorator in function.decorators { try visit(decorator) }
    try parameters(function.parameters, function.headSpan)
    if let returns = function.returns { try visit(returns) }
    try name(function.name.text, function.headSpan)
    try within(function: true, function.body)
  }

  private mutating func parameters(_ parameters: Parameters, _ span: Span) throws(SyntaxProblem) {
    for parameter in parameters.all {
      try name(parameter.name.text, span)
      if let value = parameter.defaultValue { try visit(value) }
      guard let annotation = parameter.annotation else { continue }
      if case .starred(let value) = annotation.kind { try visit(value) } else { try visit(annotation) }
    }
  }

  private mutating func definition(_ definition: ClassDefinition) throws(SyntaxProblem) {
    for decorator in definition.decorators { try visit(decorator) }
    try arguments(definition.bases, definition.keywords)
    try name(definition.name.text, definition.headSpan)
    try within(function: false, definition.body)
  }

  // MARK: Expressions

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

  private mutating func arguments(
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

  private mutating func target(_ target: Expression) throws(SyntaxProblem) {
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

  private mutating func deletion(_ target: Expression) throws(SyntaxProblem) {
    switch target.kind {
    case .name(let name): try self.name(name, target.span, isDeleted: true)
    case .tuple(let elements), .list(let elements): for element in elements { try deletion(element) }
    default: try visitParts(target)
    }
  }
}
