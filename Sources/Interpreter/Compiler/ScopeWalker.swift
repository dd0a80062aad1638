import Syntax

/// Fills a `Scope` in from a tree.
struct ScopeWalker {
  private var scope = Scope()
  private let className: String?
  /// The names bound by the comprehensions around the place of the walk, innermost last.
  private var comprehensions: [Set<Symbol>] = []

  private init(className: String?) { self.className = className }

  static func walk(_ body: [Statement], parameters: Parameters? = nil, className: String?) -> Scope {
    var walker = ScopeWalker(className: className)
    for parameter in parameters?.inSignatureOrder ?? [] { walker.bind(parameter.name.text) }
    walker.statements(body)
    return walker.scope
  }

  static func walk(generator element: [Expression], _ clauses: [ComprehensionClause], className: String?)
    -> Scope
  {
    var walker = ScopeWalker(className: className)
    walker.scope.hasYield = true
    for (index, clause) in clauses.enumerated() {
      if index > 0 { walker.expression(clause.iterable) }
      walker.target(clause.target)
      walker.expressions(clause.conditions)
    }
    walker.expressions(element)
    return walker.scope
  }

  /// The names that a comprehension's targets bind, and those of them that functions within it share.
  static func comprehensionNames(
    _ element: [Expression], _ clauses: [ComprehensionClause], className: String?
  )
    -> (bound: [Symbol], cells: Set<Symbol>)
  {
    let inner = walk(generator: element, clauses, className: className)
    let bound = inner.locals.filter { !inner.walrusTargets.contains($0) }
    return (bound, inner.wantedWithin.intersection(bound))
  }

  private func symbol(_ name: String) -> Symbol { mangled(name, in: className) }

  private mutating func use(_ name: String) {
    let symbol = symbol(name)
    if comprehensions.contains(where: { $0.contains(symbol) }) { return }
    scope.used.insert(symbol)
    if name == "super" { scope.used.insert("__class__") }
  }

  private mutating func bind(_ name: String) {
    let symbol = symbol(name)
    if let last = comprehensions.last, last.contains(symbol) { return }
    scope.bind(symbol)
  }

  private mutating func want(_ names: Set<Symbol>) {
    for name in names where !comprehensions.contains(where: { $0.contains(name) }) {
      scope.wantedWithin.insert(name)
    }
  }

  // MARK: Statements

  private mutating func statements(_ body: [Statement]) {
    for statement in body { self.statement(statement) }
  }

  private mutating func statement(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value): expression(value)
    case .assign(let targets, let value):
      expression(value)
      for item in targets { target(item) }
    case .augmentedAssign(let place, _, let value):
      expression(value)
      expression(place)
      target(place)
    case .annotatedAssign(let place, let annotation, let value, _):
      expression(annotation)
      if let value { expression(value) }
      target(place)
    case .return(let value): if let value { expression(value) }
    case .delete(let targets):
      for place in targets {
        target(place)
        if case .name(let name) = place.kind { scope.deleted.insert(symbol(name)) }
      }
    case .raise(let value, let cause):
      if let value { expression(value) }
      if let cause { expression(cause) }
    case .assert(let test, let message):
      expression(test)
      if let message { expression(message) }
    case .import(let aliases):
      for alias in aliases {
        bind(alias.alias?.text ?? String(alias.name.text.prefix { $0 != "." }))
      }
    case .importFrom(_, _, let names): for item in names ?? [] { bind(item.alias?.text ?? item.name.text) }
    case .global(let names): for item in names { scope.globals.insert(symbol(item.text)) }
    case .nonlocal(let names):
      for name in names {
        scope.nonlocals.insert(symbol(name.text))
        scope.used.insert(symbol(name.text))
      }
    case .pass, .break, .continue: break
    default: compound(statement)
    }
  }

  private mutating func compound(_ statement: Statement) {
    switch statement.kind {
    case .function(let function):
      expressions(function.decorators)
      outside(function.parameters)
      function.returns.map { expression($0) }
      bind(function.name.text)
      want(Scope(function: function, className: className).free)
    case .class(let definition):
      expressions(definition.decorators + definition.bases)
      for item in definition.keywords { expression(item.value) }
      bind(definition.name.text)
      want(Scope(class: definition).freeOfClass)
    case .if(let branches, let otherwise):
      for branch in branches {
        expression(branch.test)
        statements(branch.body)
      }
      statements(otherwise)
    case .while(let test, let body, let otherwise):
      expression(test)
      statements(body + otherwise)
    case .for(let place, let iterable, let body, let otherwise):
      expression(iterable)
      target(place)
      statements(body + otherwise)
    case .with(let items, let body):
      for item in items {
        expression(item.context)
        item.target.map { target($0) }
      }
      statements(body)
    case .try(let body, let handlers, let otherwise, let finally):
      statements(body)
      for handler in handlers {
        handler.type.map { expression($0) }
        if let name = handler.name {
          bind(name.text)
          scope.deleted.insert(symbol(name.text))
        }
        statements(handler.body)
      }
      statements(otherwise + finally)
    case .match(let subject, let cases):
      expression(subject)
      for item in cases {
        pattern(item.pattern)
        item.guard.map { expression($0) }
        statements(item.body)
      }
    default: break
    }
  }

  private mutating func pattern(_ pattern: Pattern) {
    switch pattern.kind {
    case .wildcard: break
    case .capture(let name): bind(name.text)
    case .value(let value), .singleton(let value): expression(value)
    case .sequence(let parts), .or(let parts): for item in parts { self.pattern(item) }
    case .star(let name): name.map { bind($0.text) }
    case .mapping(let items, let rest):
      for item in items {
        expression(item.key)
        self.pattern(item.pattern)
      }
      rest.map { bind($0.text) }
    case .class(let type, let positional, let keywords):
      expression(type)
      for item in positional { self.pattern(item) }
      for item in keywords { self.pattern(item.pattern) }
    case .as(let inner, let name):
      self.pattern(inner)
      bind(name.text)
    }
  }

  // MARK: Expressions

  private mutating func expressions(_ list: [Expression]) { for item in list { expression(item) } }

  /// The parts of a parameter list that are evaluated where the function is defined.
  private mutating func outside(_ parameters: Parameters) {
    for parameter in parameters.all {
      parameter.defaultValue.map { expression($0) }
      parameter.annotation.map { expression($0) }
    }
  }

  private mutating func target(_ place: Expression) {
    switch place.kind {
    case .name(let name): bind(name)
    case .tuple(let items), .list(let items): for item in items { target(item) }
    case .starred(let inner): target(inner)
    default: expression(place)
    }
  }

  private mutating func expression(_ expression: Expression) {
    switch expression.kind {
    case .none, .ellipsis, .bool, .int, .hugeInt, .float, .string: break
    case .name(let name): use(name)
    case .formatted(let parts): format(parts)
    case .unary(_, let operand), .starred(let operand), .yieldFrom(let operand), .attribute(let operand, _):
      if case .yieldFrom = expression.kind { scope.hasYield = true }
      self.expression(operand)
    case .binary(let left, _, let right), .subscript(let left, let right): expressions([left, right])
    case .boolean(_, let operands), .tuple(let operands), .list(let operands), .set(let operands):
      expressions(operands)
    case .compare(let first, let links): expressions([first] + links.map(\.value))
    case .conditional(let test, let then, let otherwise): expressions([test, then, otherwise])
    case .walrus(let name, let value):
      self.expression(value)
      scope.walrusTargets.insert(symbol(name.text))
      scope.bind(symbol(name.text))
    case .call(let callee, let arguments, let keywords):
      expressions([callee] + arguments + keywords.map(\.value))
    case .slice(let lower, let upper, let step): expressions([lower, upper, step].compactMap { $0 })
    case .dict(let entries): expressions(entries.flatMap { [$0.key, $0.value].compactMap { $0 } })
    case .listComprehension(let element, let clauses), .setComprehension(let element, let clauses):
      comprehension([element], clauses)
    case .dictComprehension(let key, let value, let clauses): comprehension([key, value], clauses)
    case .generator(let element, let clauses):
      if let first = clauses.first { self.expression(first.iterable) }
      let inner = Scope(generator: [element], clauses, className: className)
      for item in inner.walrusTargets { scope.bind(item) }
      want(inner.free.union(inner.walrusTargets))
    case .lambda(let parameters, let body):
      outside(parameters)
      want(Scope(lambda: parameters, body, className: className).free)
    case .yield(let value):
      scope.hasYield = true
      value.map { self.expression($0) }
    }
  }

  private mutating func comprehension(_ element: [Expression], _ clauses: [ComprehensionClause]) {
    let names = ScopeWalker.comprehensionNames(element, clauses, className: className)
    if let first = clauses.first { expression(first.iterable) }
    comprehensions.append(Set(names.bound))
    for (index, clause) in clauses.enumerated() {
      if index > 0 { expression(clause.iterable) }
      target(clause.target)
      expressions(clause.conditions)
    }
    expressions(element)
    comprehensions.removeLast()
  }

  private mutating func format(_ parts: [FormatPart]) {
    for part in parts {
      if case .value(let value, _, let specification, _) = part {
        expression(value)
        format(specification ?? [])
      }
    }
  }
}

extension Parameters {
  /// Every parameter in the order of a signature's slots: `*args` after the positional ones.
  var inSignatureOrder: [Parameter] { all }
}
