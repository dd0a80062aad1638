extension NameValidator {
  mutating func statements(_ body: [Statement]) throws(SyntaxProblem) {
    for statement in body { try self.statement(statement) }
  }

  private mutating func statement(_ statement: Statement) throws(SyntaxProblem) {
    switch statement.kind {
    case .expression(let value): try visit(value)
    case .assign(let targets, let value):
      for target in targets { try bindTarget(target) }
      try visit(value)
    case .augmentedAssign(let target, _, let value):
      try bindTarget(target)
      try visit(value)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      if isSimple, case .name(let name) = target.kind {
        try annotate(name, statement.span)
      } else {
        try bindTarget(target)
      }
      try visit(annotation)
      if let value { try visit(value) }
    case .return(let value): if let value { try visit(value) }
    case .delete(let targets): for target in targets { try bindTarget(target) }
    case .raise(let value, let cause):
      if let value { try visit(value) }
      if let cause { try visit(cause) }
    case .assert(let test, let message):
      try visit(test)
      if let message { try visit(message) }
    case .import(let aliases): bindImports(aliases)
    case .importFrom(_, _, let names):
      guard let names else { return try checkStarImport(statement.span) }
      bindImports(names)
    case .global(let names): try declare(names, .global, statement.span)
    case .nonlocal(let names): try declare(names, .nonlocal, statement.span)
    case .pass, .break, .continue: break
    default: try compound(statement)
    }
  }

  /// `import a.b` binds `a`.
  private mutating func bindImports(_ aliases: [ImportAlias]) {
    for alias in aliases {
      let first = alias.name.text.prefix { $0 != "." }
      bind(alias.alias ?? Identifier(String(first), alias.name.span))
    }
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
      try statements(body)
      try statements(otherwise)
    case .for(let target, let iterable, let body, let otherwise):
      try bindTarget(target)
      try visit(iterable)
      try statements(body)
      try statements(otherwise)
    case .with(let items, let body):
      for item in items {
        try visit(item.context)
        if let target = item.target { try bindTarget(target) }
      }
      try statements(body)
    case .try(let body, let handlers, let otherwise, let finally):
      try statements(body)
      for handler in handlers {
        if let type = handler.type { try visit(type) }
        if let name = handler.name { bind(name) }
        try statements(handler.body)
      }
      try statements(otherwise)
      try statements(finally)
    case .match(let subject, let cases):
      try visit(subject)
      for each in cases {
        try pattern(each.pattern)
        if let condition = each.guard { try visit(condition) }
        try statements(each.body)
      }
    default: break
    }
  }

  private mutating func function(_ function: FunctionDefinition) throws(SyntaxProblem) {
    bind(function.name)
    try visitSignature(function.parameters, returns: function.returns)
    for decorator in function.decorators { try visit(decorator) }
    try within(.function) { validator throws(SyntaxProblem) in
      try validator.defineParameters(function.parameters)
      try validator.statements(function.body)
    }
  }

  private mutating func definition(_ definition: ClassDefinition) throws(SyntaxProblem) {
    bind(definition.name)
    for base in definition.bases { try visit(base) }
    for keyword in definition.keywords { try visit(keyword.value) }
    for decorator in definition.decorators { try visit(decorator) }
    try within(.type) { validator throws(SyntaxProblem) in try validator.statements(definition.body) }
  }

  private mutating func pattern(_ pattern: Pattern) throws(SyntaxProblem) {
    switch pattern.kind {
    case .wildcard: break
    case .capture(let name): bind(name)
    case .star(let name): if let name { bind(name) }
    case .value(let value), .singleton(let value): try visit(value)
    case .sequence(let patterns), .or(let patterns):
      for each in patterns { try self.pattern(each) }
    case .mapping(let items, let rest):
      for item in items {
        try visit(item.key)
        try self.pattern(item.pattern)
      }
      if let rest { bind(rest) }
    case .class(let type, let positional, let keywords):
      try visit(type)
      for each in positional { try self.pattern(each) }
      for each in keywords { try self.pattern(each.pattern) }
    case .as(let inner, let name):
      try self.pattern(inner)
      bind(name)
    }
  }
}
