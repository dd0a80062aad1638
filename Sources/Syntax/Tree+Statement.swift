/// A statement, and where it is: from its first token (a decorator's `@` for a decorated definition) to its last.
public struct Statement: Sendable {
  public let kind: Kind
  public let span: Span

  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  public enum Kind: Sendable {
    // Simple statements
    indirect case expression(Expression)
    /// `a = b = value` has two targets.
    indirect case assign(targets: [Expression], value: Expression)
    indirect case augmentedAssign(target: Expression, BinaryOperator, value: Expression)
    /// `isSimple`: the target is a name without parentheses around it, which makes it a local.
    indirect case annotatedAssign(
      target: Expression, annotation: Expression, value: Expression?, isSimple: Bool)
    indirect case `return`(Expression?)
    case delete([Expression])
    indirect case raise(Expression?, cause: Expression?)
    indirect case assert(Expression, message: Expression?)
    case `import`([ImportAlias])
    /// `from ..module import names`: `level` counts the dots; `names` is nil for `*`.
    indirect case importFrom(module: Identifier?, level: Int, names: [ImportAlias]?)
    case global([Identifier])
    case nonlocal([Identifier])
    case pass
    case `break`
    case `continue`

    // Compound statements
    indirect case function(FunctionDefinition)
    indirect case `class`(ClassDefinition)
    /// `if` and each `elif` are a branch.
    indirect case `if`([ConditionalBranch], otherwise: [Statement])
    indirect case `while`(Expression, body: [Statement], otherwise: [Statement])
    indirect case `for`(
      target: Expression, iterable: Expression, body: [Statement], otherwise: [Statement])
    indirect case with([WithItem], body: [Statement])
    indirect case `try`(
      body: [Statement], handlers: [ExceptionHandler], otherwise: [Statement], finally: [Statement])
    indirect case match(Expression, [MatchCase])
  }
}

public struct ConditionalBranch: Sendable {
  public let test: Expression
  public let body: [Statement]

  public init(test: Expression, body: [Statement]) {
    self.test = test
    self.body = body
  }
}

/// `context as target`
public struct WithItem: Sendable {
  public let context: Expression
  public let target: Expression?

  public init(context: Expression, target: Expression?) {
    self.context = context
    self.target = target
  }
}

/// `except type as name:`; a bare `except:` has neither.
public struct ExceptionHandler: Sendable {
  public let type: Expression?
  public let name: Identifier?
  public let body: [Statement]
  public let span: Span

  public init(type: Expression?, name: Identifier?, body: [Statement], _ span: Span) {
    self.type = type
    self.name = name
    self.body = body
    self.span = span
  }
}

/// `name as alias`; the name is dotted in `import a.b`.
public struct ImportAlias: Sendable {
  public let name: Identifier
  public let alias: Identifier?

  public init(name: Identifier, alias: Identifier?) {
    self.name = name
    self.alias = alias
  }
}
