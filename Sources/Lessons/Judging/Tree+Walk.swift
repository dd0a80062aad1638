import Syntax

/// The parts of a tree, for whoever looks for something anywhere in it.
extension Statement {
  /// The expressions that stand directly in the statement, in source order; those of inner statements are not
  /// among them.
  var expressions: [Expression] {
    switch kind {
    case .expression(let value): [value]
    case .assign(let targets, let value): targets + [value]
    case .augmentedAssign(let target, _, let value): [target, value]
    case .annotatedAssign(let target, let annotation, let value, _):
      [target, annotation] + [value].compactMap(\.self)
    case .return(let value): [value].compactMap(\.self)
    case .delete(let targets): targets
    case .raise(let value, let cause): [value, cause].compactMap(\.self)
    case .assert(let test, let message): [test] + [message].compactMap(\.self)
    case .import, .importFrom, .global, .nonlocal, .pass, .break, .continue: []
    case .function(let function):
      function.decorators + function.parameters.expressions + [function.returns].compactMap(\.self)
    case .class(let definition): definition.decorators + definition.bases + definition.keywords.map(\.value)
    case .if(let branches, _): branches.map(\.test)
    case .while(let test, _, _): [test]
    case .for(let target, let iterable, _, _): [target, iterable]
    case .with(let items, _): items.flatMap { [$0.context] + [$0.target].compactMap(\.self) }
    case .try(_, let handlers, _, _): handlers.compactMap(\.type)
    case .match(let subject, let cases): [subject] + cases.compactMap(\.guard)
    }
  }

  /// The statements inside, in source order.
  var statements: [Statement] {
    switch kind {
    case .function(let function): function.body
    case .class(let definition): definition.body
    case .if(let branches, let otherwise): branches.flatMap(\.body) + otherwise
    case .while(_, let body, let otherwise), .for(_, _, let body, let otherwise): body + otherwise
    case .with(_, let body): body
    case .try(let body, let handlers, let otherwise, let finally):
      body + handlers.flatMap(\.body) + otherwise + finally
    case .match(_, let cases): cases.flatMap(\.body)
    default: []
    }
  }
}

extension Parameters {
  /// Annotations and default values.
  var expressions: [Expression] { all.flatMap { [$0.annotation, $0.defaultValue].compactMap(\.self) } }
}

extension Expression {
  /// The expressions directly inside.
  var children: [Expression] {
    switch kind {
    case .none, .ellipsis, .bool, .int, .hugeInt, .float, .string, .name: []
    case .formatted(let parts): parts.flatMap(\.expressions)
    case .unary(_, let value), .walrus(_, let value), .starred(let value), .yieldFrom(let value): [value]
    case .attribute(let value, _): [value]
    case .binary(let left, _, let right): [left, right]
    case .boolean(_, let values), .tuple(let values), .list(let values), .set(let values): values
    case .compare(let first, let links): [first] + links.map(\.value)
    case .conditional(let test, let then, let otherwise): [then, test, otherwise]
    case .call(let function, let arguments, let keywords): [function] + arguments + keywords.map(\.value)
    case .subscript(let value, let index): [value, index]
    case .slice(let lower, let upper, let step): [lower, upper, step].compactMap(\.self)
    case .dict(let entries): entries.flatMap { [$0.key].compactMap(\.self) + [$0.value] }
    case .listComprehension(let value, let clauses), .setComprehension(let value, let clauses),
      .generator(let value, let clauses):
      [value] + clauses.flatMap(\.expressions)
    case .dictComprehension(let key, let value, let clauses): [key, value] + clauses.flatMap(\.expressions)
    case .lambda(let parameters, let body): parameters.expressions + [body]
    case .yield(let value): [value].compactMap(\.self)
    }
  }
}

extension ComprehensionClause {
  fileprivate var expressions: [Expression] { [target, iterable] + conditions }
}

extension FormatPart {
  fileprivate var expressions: [Expression] {
    switch self {
    case .text: []
    case .value(let value, _, let specification, _): [value] + (specification ?? []).flatMap(\.expressions)
    }
  }
}

extension SyntaxTree {
  /// Every statement at any depth, outer ones first.
  func forEachStatement(_ body: (Statement) -> Void) {
    var stack = Array(self.body.reversed())
    while let statement = stack.popLast() {
      body(statement)
      stack += statement.statements.reversed()
    }
  }

  /// Every expression at any depth, outer ones first.
  func forEachExpression(_ body: (Expression) -> Void) {
    forEachStatement { statement in
      var stack = Array(statement.expressions.reversed())
      while let expression = stack.popLast() {
        body(expression)
        stack += expression.children.reversed()
      }
    }
  }
}
