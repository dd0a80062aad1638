/// Checks that statements and expressions stand where they may.
struct PlacementValidator {
  let source: SourceText
  /// Whether `return` and `yield` have a function around them, and `break` a loop.
  var isInFunction = false
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
  func name(_ name: String, _ span: Span, isDeleted: Bool = false) throws(SyntaxProblem) {
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

  mutating func parameters(_ parameters: Parameters, _ span: Span) throws(SyntaxProblem) {
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
}
