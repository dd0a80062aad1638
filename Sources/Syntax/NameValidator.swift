/// Checks how names are declared and bound, scope by scope.
struct NameValidator {
  let source: SourceText
  private var scopes: [Scope] = []
  /// Functions whose `nonlocal` names are looked up once every scope around them is known.
  private var pending: [Nonlocal] = []

  init(source: SourceText) { self.source = source }

  enum ScopeKind {
    case module, function, type, comprehension
  }

  struct Uses: OptionSet {
    let rawValue: UInt8
    static let parameter = Uses(rawValue: 1)
    static let bound = Uses(rawValue: 2)
    static let used = Uses(rawValue: 4)
    static let annotated = Uses(rawValue: 8)
    static let global = Uses(rawValue: 16)
    static let nonlocal = Uses(rawValue: 32)
    static let iteration = Uses(rawValue: 64)
  }

  final class Scope {
    let kind: ScopeKind
    let parent: Scope?
    /// A comprehension's name in messages.
    let description: String
    var names: [String: Uses] = [:]
    /// Where a name is first declared global or nonlocal.
    var declarations: [String: Span] = [:]

    init(_ kind: ScopeKind, parent: Scope?, description: String = "") {
      self.kind = kind
      self.parent = parent
      self.description = description
    }
  }

  private struct Nonlocal {
    let name: Identifier
    let scope: Scope
    let span: Span
  }

  mutating func check(_ body: [Statement]) throws(SyntaxProblem) {
    scopes = [Scope(.module, parent: nil)]
    try statements(body)
    for each in pending { try resolve(each) }
  }

  private func problem(_ message: String, _ span: Span) -> SyntaxProblem {
    SyntaxProblem(.scope(message), source, span)
  }

  private var scope: Scope? { scopes.last }

  private func note(_ name: String, _ uses: Uses) { scope?.names[name, default: []].formUnion(uses) }

  private func uses(_ name: String) -> Uses { scope?.names[name] ?? [] }

  // MARK: Declarations

  mutating func declare(_ names: [Identifier], _ declaration: Uses, _ span: Span) throws(SyntaxProblem) {
    let word = declaration == .global ? "global" : "nonlocal"
    for name in names {
      let uses = uses(name.text)
      if uses.contains(.parameter) { throw problem("name '\(name.text)' is parameter and \(word)", span) }
      if uses.contains(.used) {
        throw problem("name '\(name.text)' is used prior to \(word) declaration", span)
      }
      if uses.contains(.annotated) { throw problem("annotated name '\(name.text)' can't be \(word)", span) }
      if uses.contains(.bound) {
        throw problem("name '\(name.text)' is assigned to before \(word) declaration", span)
      }
      note(name.text, declaration)
      let first = scope?.declarations[name.text] ?? span
      scope?.declarations[name.text] = first
      if declaration == .nonlocal, let scope {
        pending.append(Nonlocal(name: name, scope: scope, span: first))
      }
    }
  }

  private func resolve(_ nonlocal: Nonlocal) throws(SyntaxProblem) {
    let name = nonlocal.name.text
    if nonlocal.scope.names[name]?.contains(.global) == true {
      throw problem("name '\(name)' is nonlocal and global", nonlocal.span)
    }
    if nonlocal.scope.kind == .module {
      throw problem("nonlocal declaration not allowed at module level", nonlocal.span)
    }
    var outer = nonlocal.scope.parent
    while let scope = outer {
      if scope.kind == .function, let uses = scope.names[name], !uses.contains(.global),
        !uses.isDisjoint(with: [.bound, .parameter])
      {
        return
      }
      // The class that `super` looks for is a name around the methods of every class.
      if scope.kind == .type, name == "__class__" { return }
      outer = scope.parent
    }
    throw problem("no binding for nonlocal '\(name)' found", nonlocal.span)
  }

  mutating func bind(_ name: Identifier) { note(name.text, .bound) }

  /// A simple annotated name must be a local.
  mutating func annotate(_ name: String, _ span: Span) throws(SyntaxProblem) {
    let uses = uses(name)
    if scope?.kind != .module, !uses.isDisjoint(with: [.global, .nonlocal]) {
      let word = uses.contains(.global) ? "global" : "nonlocal"
      throw problem("annotated name '\(name)' can't be \(word)", span)
    }
    note(name, [.annotated, .bound])
  }

  func checkStarImport(_ span: Span) throws(SyntaxProblem) {
    if scope?.kind != .module { throw problem("import * only allowed at module level", span) }
  }

  // MARK: Scopes

  mutating func within(
    _ kind: ScopeKind, description: String = "",
    _ visit: (inout NameValidator) throws(SyntaxProblem) -> Void
  ) throws(SyntaxProblem) {
    scopes.append(Scope(kind, parent: scope, description: description))
    try visit(&self)
    scopes.removeLast()
  }

  mutating func defineParameters(_ parameters: Parameters) throws(SyntaxProblem) {
    for parameter in parameters.all {
      let name = parameter.name
      if uses(name.text).contains(.parameter) {
        throw problem("duplicate argument '\(name.text)' in function definition", name.span)
      }
      note(name.text, .parameter)
    }
  }

  /// Defaults and annotations belong to the scope around the function.
  mutating func visitSignature(_ parameters: Parameters, returns: Expression?) throws(SyntaxProblem) {
    for parameter in parameters.all {
      if let value = parameter.defaultValue { try visit(value) }
    }
    for parameter in parameters.all {
      if let annotation = parameter.annotation { try visit(annotation) }
    }
    if let returns { try visit(returns) }
  }

  // MARK: Expressions

  mutating func visit(_ expression: Expression) throws(SyntaxProblem) {
    switch expression.kind {
    case .name(let name): note(name, .used)
    case .lambda(let parameters, let body):
      try visitSignature(parameters, returns: nil)
      try within(.function) { validator throws(SyntaxProblem) in
        try validator.defineParameters(parameters)
        try validator.visit(body)
      }
    case .walrus(let name, let value):
      try bindWalrus(name, expression.span)
      try visit(value)
    case .yield, .yieldFrom:
      if let scope, scope.kind == .comprehension {
        throw problem("'yield' inside \(scope.description)", expression.span)
      }
      try visitParts(expression)
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

  /// Binds the names of an assignment's target, and visits what it is made of.
  mutating func bindTarget(_ target: Expression, as uses: Uses = .bound) throws(SyntaxProblem) {
    switch target.kind {
    case .name(let name):
      if uses.contains(.iteration), self.uses(name).contains(.nonlocal) {
        throw problem(
          "comprehension inner loop cannot rebind assignment expression target '\(name)'", target.span)
      }
      note(name, uses)
    case .tuple(let elements), .list(let elements):
      for element in elements { try bindTarget(element, as: uses) }
    case .starred(let value): try bindTarget(value, as: uses)
    default: try visitParts(target)
    }
  }

  private mutating func comprehension(_ parts: ComprehensionParts) throws(SyntaxProblem) {
    guard let first = parts.clauses.first else { return }
    // The first iterable is evaluated outside.
    try iterable(first.iterable)
    try within(.comprehension, description: parts.name) { validator throws(SyntaxProblem) in
      for (index, clause) in parts.clauses.enumerated() {
        try validator.bindTarget(clause.target, as: [.bound, .iteration])
        if index > 0 { try validator.iterable(clause.iterable) }
        for condition in clause.conditions { try validator.visit(condition) }
      }
      for element in parts.elements { try validator.visit(element) }
    }
  }

  private var iterableDepth = 0

  private mutating func iterable(_ expression: Expression) throws(SyntaxProblem) {
    iterableDepth += 1
    try visit(expression)
    iterableDepth -= 1
  }

  /// `:=` in a comprehension binds a name of the function around it.
  private mutating func bindWalrus(_ name: Identifier, _ span: Span) throws(SyntaxProblem) {
    if iterableDepth > 0 {
      throw problem("assignment expression cannot be used in a comprehension iterable expression", span)
    }
    guard scope?.kind == .comprehension else { return bind(name) }
    for outer in scopes.reversed() {
      switch outer.kind {
      case .comprehension:
        if outer.names[name.text]?.contains(.iteration) == true {
          throw problem(
            "assignment expression cannot rebind comprehension iteration variable '\(name.text)'", name.span)
        }
        outer.names[name.text, default: []].formUnion(.nonlocal)
      case .type:
        throw problem(
          "assignment expression within a comprehension cannot be used in a class body", name.span)
      case .function, .module:
        outer.names[name.text, default: []].formUnion(.bound)
        return
      }
    }
  }
}
