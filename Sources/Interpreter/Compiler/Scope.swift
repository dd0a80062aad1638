import Syntax

/// The names of one function, class body or module: which it binds, which it asks of the scopes around it.
///
/// Comprehensions but generators run within the function around them, so they are no scope here; the names
/// that their targets bind are hidden from it (`ScopeWalker` sees to that).
struct Scope {
  /// The names the body binds, parameters first, in order of appearance.
  var bound: [Symbol] = []
  var globals: Set<Symbol> = []
  var nonlocals: Set<Symbol> = []
  /// Every name the body itself reads or binds.
  var used: Set<Symbol> = []
  /// The names that functions within want from this scope or from beyond.
  var wantedWithin: Set<Symbol> = []
  /// The names bound by `:=`, which may change in the middle of an expression.
  var walrusTargets: Set<Symbol> = []
  /// The names that `del` or the end of a handler may unbind.
  var deleted: Set<Symbol> = []
  var hasYield = false

  private var boundSet: Set<Symbol> = []

  mutating func bind(_ name: Symbol) {
    used.insert(name)
    if boundSet.insert(name).inserted { bound.append(name) }
  }

  /// Whether the name is a variable of this scope.
  func isLocal(_ name: Symbol) -> Bool {
    boundSet.contains(name) && !globals.contains(name) && !nonlocals.contains(name)
  }

  /// The variables of this scope, in order.
  var locals: [Symbol] { bound.filter(isLocal) }

  /// The variables that functions within share: they live in cells.
  var cells: Set<Symbol> { Set(wantedWithin.filter(isLocal)) }

  /// What a function scope wants from the scopes around it.
  var free: Set<Symbol> {
    used.union(wantedWithin).filter { !isLocal($0) && !globals.contains($0) }
  }

  /// What a class body wants: its own names are invisible to the functions within.
  var freeOfClass: Set<Symbol> {
    var result = wantedWithin
    result.remove("__class__")
    for name in used where !isLocal(name) && !globals.contains(name) { result.insert(name) }
    return result
  }
}

extension Scope {
  init(module body: [Statement]) {
    self = ScopeWalker.walk(body, className: nil)
  }

  init(function: FunctionDefinition, className: String?) {
    self = ScopeWalker.walk(function.body, parameters: function.parameters, className: className)
  }

  init(lambda parameters: Parameters, _ body: Expression, className: String?) {
    self = ScopeWalker.walk(
      [Statement(.expression(body), body.span)], parameters: parameters, className: className)
  }

  init(class definition: ClassDefinition) {
    self = ScopeWalker.walk(definition.body, className: definition.name.text)
  }

  /// The scope of a generator expression, whose first iterable is evaluated outside.
  init(generator element: [Expression], _ clauses: [ComprehensionClause], className: String?) {
    self = ScopeWalker.walk(generator: element, clauses, className: className)
  }
}

/// A name as a class body spells it: `__x` becomes `_Class__x`.
func mangled(_ name: String, in className: String?) -> Symbol {
  guard let className, name.hasPrefix("__"), !name.hasSuffix("__"), !name.contains(".") else {
    return Symbol(name)
  }
  let stem = className.drop { $0 == "_" }
  return stem.isEmpty ? Symbol(name) : Symbol("_\(stem)\(name)")
}
