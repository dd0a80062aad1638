import Syntax

/// What a program uses of the library, whatever it calls it.
///
/// Names are followed through imports and plain assignments, so that after `from torch.nn import functional
/// as fun` and
/// `again = fun`, `again.batch_norm` is `torch.nn.functional.batch_norm`. `getattr` counts as an attribute.
struct NameUses {
  struct Use {
    /// The dotted name in full; an attribute of something that is no module is `Tensor.` and its name.
    let path: String
    let span: Span
  }

  /// What each name may stand for.
  private var aliases: [String: Set<String>]
  /// Modules of which everything was imported with `*`.
  private var openModules: Set<String> = []
  private(set) var uses: [Use] = []

  /// The names that a lesson's author may use in a check without importing them.
  static let customary: [String: Set<String>] = [
    "torch": ["torch"], "nn": ["torch.nn"], "F": ["torch.nn.functional"], "optim": ["torch.optim"],
    "etude": ["etude"], "math": ["math"], "random": ["random"],
  ]

  /// - Parameters:
  ///   - tree: the program whose uses are wanted.
  ///   - context: programs that ran before it, whose imports it may use.
  init(_ tree: SyntaxTree, after context: [SyntaxTree] = []) {
    aliases = Self.customary
    // Aliases of aliases settle after a few rounds; a longer chain would be a puzzle for its own author.
    for _ in 0..<4 { for tree in context + [tree] { learnAliases(tree) } }
    var found: [Use] = []
    tree.forEachStatement { found += self.imports(in: $0) }
    tree.forEachExpression { found += self.uses(in: $0) }
    uses = found
  }

  private mutating func learnAliases(_ tree: SyntaxTree) {
    var bindings: [(String, Set<String>)] = []
    var opened: Set<String> = []
    tree.forEachStatement { statement in
      switch statement.kind {
      case .import(let names):
        for name in names {
          if let alias = name.alias {
            bindings.append((alias.text, [name.name.text]))
          } else if let root = name.name.text.split(separator: ".").first.map(String.init) {
            bindings.append((root, [root]))
          }
        }
      case .importFrom(let module?, _, let names?):
        for name in names {
          bindings.append(((name.alias ?? name.name).text, ["\(module.text).\(name.name.text)"]))
        }
      case .importFrom(let module?, _, nil): opened.insert(module.text)
      case .assign(let targets, let value):
        for target in targets { bindings += self.bindings(target, value) }
      case .annotatedAssign(let target, _, let value?, _): bindings += self.bindings(target, value)
      default: break
      }
    }
    tree.forEachExpression { expression in
      if case .walrus(let name, let value) = expression.kind {
        bindings.append((name.text, self.paths(of: value)))
      }
    }
    for (name, paths) in bindings where !paths.isEmpty { aliases[name, default: []].formUnion(paths) }
    openModules.formUnion(opened)
  }

  /// `name = value`, and each of `a, b = c, d`.
  private func bindings(_ target: Expression, _ value: Expression) -> [(String, Set<String>)] {
    switch (target.kind, value.kind) {
    case (.name(let name), _): [(name, paths(of: value))]
    case (.tuple(let targets), .tuple(let values)) where targets.count == values.count:
      zip(targets, values).flatMap { bindings($0, $1) }
    default: []
    }
  }

  /// Everything that an expression may name, in full; nothing for one that computes.
  private func paths(of expression: Expression) -> Set<String> {
    switch expression.kind {
    case .name(let name):
      return (aliases[name] ?? []).union(openModules.map { "\($0).\(name)" })
    case .attribute(let base, let name):
      return Set(paths(of: base).map { "\($0).\(name.text)" })
    case .call(let function, let arguments, _):
      guard case .name("getattr") = function.kind, arguments.count >= 2,
        case .string(let name) = arguments[1].kind
      else { return [] }
      return Set(paths(of: arguments[0]).map { "\($0).\(name)" })
    default: return []
    }
  }

  private func uses(in expression: Expression) -> [Use] {
    switch expression.kind {
    case .name(let name):
      let paths = paths(of: expression)
      return (paths.isEmpty ? [name] : Array(paths)).map { Use(path: $0, span: expression.span) }
    case .attribute(let base, let name):
      let paths = paths(of: base)
      return paths.isEmpty
        ? [Use(path: "Tensor.\(name.text)", span: name.span)]
        : paths.map { Use(path: "\($0).\(name.text)", span: expression.span) }
    case .call(let function, let arguments, _):
      guard case .name("getattr") = function.kind, let base = arguments.first else { return [] }
      if case .string(let name)? = arguments.dropFirst().first?.kind {
        let paths = paths(of: base)
        return (paths.isEmpty ? ["Tensor.\(name)"] : paths.map { "\($0).\(name)" })
          .map { Use(path: $0, span: expression.span) }
      }
      // A name that is computed may be any name of the module.
      return paths(of: base).map { Use(path: "\($0).*", span: expression.span) }
    default: return []
    }
  }

  private func imports(in statement: Statement) -> [Use] {
    switch statement.kind {
    case .import(let names): names.map { Use(path: $0.name.text, span: statement.span) }
    case .importFrom(let module?, _, let names?):
      names.map { Use(path: "\(module.text).\($0.name.text)", span: statement.span) }
    default: []
    }
  }
}

extension NameUses {
  /// The uses of `name`, which an author writes with the customary aliases: `F.batch_norm`.
  ///
  /// The same function may be reached by another module's name, so within the library its last part decides.
  func uses(of name: String) -> [Use] {
    let wanted = Self.full(name)
    let root = wanted.prefix { $0 != "." }
    let last = wanted.split(separator: ".").last ?? ""
    return uses.filter { use in
      if use.path == wanted { return true }
      let parts = use.path.split(separator: ".")
      guard wanted.contains("."), root != "Tensor", parts.first == root, let end = parts.last else {
        return false
      }
      return end == last || end == "*"
    }
  }

  private static func full(_ name: String) -> String {
    let root = String(name.prefix { $0 != "." })
    guard let path = customary[root]?.first else { return name }
    return path + name.dropFirst(root.count)
  }
}
