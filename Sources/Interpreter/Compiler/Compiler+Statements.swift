import Reporting
import Syntax

extension Compiler {
  func compile(_ body: [Statement]) throws {
    for statement in body { try compile(statement) }
  }

  private func compile(_ statement: Statement) throws {
    let span = statement.span
    try scoped {
      switch statement.kind {
      case .expression(let expression): try expressionStatement(expression)
      case .assign(let targets, let value): try assignment(targets, value)
      case .augmentedAssign(let target, let op, let value): try augmented(target, op, value, span)
      case .annotatedAssign(let target, let annotation, let value, let isSimple):
        try annotated(target, annotation, value, isSimple: isSimple, span)
      case .return(let value): try returnStatement(value, span)
      case .delete(let targets): for target in targets { try delete(target) }
      case .raise(let value, let cause): try raise(value, cause, span)
      case .assert(let test, let message): try assert(test, message, span)
      case .import(let aliases): for alias in aliases { importModule(alias, span) }
      case .importFrom(let module, let level, let names):
        try importFrom(module, level: level, names: names, span)
      case .nonlocal(let names):
        for name in names where !isNonlocal(symbol(name.text)) {
          throw CompileError("no binding for nonlocal '\(name.text)' found", name.span)
        }
      case .global, .pass: break
      case .break: try leaveLoop(span, breaking: true)
      case .continue: try leaveLoop(span, breaking: false)
      case .function(let definition): try function(definition, span)
      case .class(let definition): try classStatement(definition, span)
      case .if(let branches, let otherwise): try ifStatement(branches, otherwise, span)
      case .while(let test, let body, let otherwise): try whileStatement(test, body, otherwise, span)
      case .for(let target, let iterable, let body, let otherwise):
        try forStatement(target, iterable, body, otherwise, span)
      case .with(let items, let body): try with(items[...], body, span)
      case .try(let body, let handlers, let otherwise, let finally):
        try tryStatement(body, handlers, otherwise, finally, span)
      case .match(let subject, let cases): try match(subject, cases, span)
      }
    }
  }

  private func expressionStatement(_ expression: Expression) throws {
    if displaysValues {
      let register = try compile(expression)
      emit(.init(.display, a: register), expression.span)
      release(register, expression.span)
      return
    }
    if expression.constantValue != nil { return }
    let register = try compile(expression)
    release(register, expression.span)
  }

  private func assignment(_ targets: [Expression], _ value: Expression) throws {
    if targets.count == 1, let target = targets.first {
      if let register = directRegister(target), case .name(let name) = target.kind {
        _ = try compile(value, to: register)
        markAssigned(symbol(name))
        return
      }
      if try assignPairwise(target, value) { return }
    }
    let register = try compile(value)
    for (index, target) in targets.enumerated() {
      try assign(target, from: register, takesValue: index == targets.count - 1)
    }
    release(register, value.span)
  }

  /// `a, b = b, a` without the tuple: the values first, then the targets. False where the two sides don't match.
  private func assignPairwise(_ target: Expression, _ value: Expression) throws -> Bool {
    guard let places = target.displayItems, case .tuple(let values) = value.kind,
      places.count == values.count,
      !places.contains(where: \.isStarred), !values.contains(where: \.isStarred), places.count <= 16
    else { return false }
    let base = takeTemporary(values.count)
    for (offset, item) in values.enumerated() { _ = try compile(item, to: base + offset) }
    for (offset, place) in places.enumerated() {
      try assign(place, from: base + offset)
      release(base + offset, value.span)
    }
    return true
  }

  private func annotated(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, isSimple: Bool, _ span: Span
  ) throws {
    if let value { try assignment([target], value) }
    guard isSimple, isModule || isClassBody, case .name(let name) = target.kind else { return }
    let register = try compile(postponed(annotation))
    jump(.annotate, a: register, to: builder.name(symbol(name)), annotation.span)
    release(register, span)
  }

  private func returnStatement(_ value: Expression?, _ span: Span) throws {
    var register = try value.map { try compile($0) } ?? constant(.none, span, to: nil)
    if !blocks.isEmpty, !isTemporary(register) {
      // What runs on the way out may change the variable.
      let copy = takeTemporary()
      emit(.init(.move, a: copy, b: register), span)
      register = copy
    }
    checkResult(register, value?.span ?? span)
    try unwind(to: 0, span)
    emit(.init(.returnValue, a: register), span)
    reopenProtection(from: 0)
  }

  private func delete(_ target: Expression) throws {
    switch target.kind {
    case .name(let name): deleteName(name, target.span)
    case .attribute(let object, let name):
      let register = try compile(object)
      emit(
        .init(.deleteAttribute, a: register, b: builder.name(symbol(name.text))), target.span,
        operands: [object.span])
      release(register, target.span)
    case .subscript(let object, let index):
      let container = try compile(object)
      let key = try compile(index)
      emit(.init(.deleteItem, a: container, b: key), target.span, operands: [object.span, index.span])
      release(container, target.span)
    case .tuple(let items), .list(let items): for item in items { try delete(item) }
    default: throw CompileError("cannot delete this", target.span)
    }
  }

  private func raise(_ value: Expression?, _ cause: Expression?, _ span: Span) throws {
    guard let value else {
      emit(.init(.reraiseCurrent), span)
      return
    }
    let register = try compile(value)
    let causeRegister = try cause.map { try compile($0) } ?? noRegister
    emit(.init(.raise, a: register, b: causeRegister), span, operands: [value.span])
  }

  private func assert(_ test: Expression, _ message: Expression?, _ span: Span) throws {
    try scoped {
      let (passed, operands) = try assertedCondition(test)
      let register = try message.map { try compile($0) } ?? noRegister
      emit(
        .init(
          .raiseAssertion, a: register, b: operands.first?.register ?? 0, c: operands.last?.register ?? 0),
        span, operands: operands.isEmpty ? [test.span] : operands.map(\.span))
      passed.forEach(builder.patch)
    }
  }

  /// The jumps of an assertion that holds, and where both sides of a comparison are, to be shown where it does not.
  private func assertedCondition(
    _ test: Expression
  ) throws -> (passed: [Int], operands: [(register: Int, span: Span)]) {
    guard case .compare(let first, let links) = test.kind, links.count == 1, let link = links.first,
      let comparison = link.comparison.comparison
    else { return (try condition(test, jumpsWhen: true), []) }
    let (a, b) = (try compile(first), try compile(link.value))
    emit(
      .init(.skipUnlessCompare, x: UInt8(comparison.rawValue), a: a, b: b), test.span,
      operands: [first.span, link.value.span])
    let failed = emitJump(.jump, test.span)
    let passed = emitJump(.jump, test.span)
    builder.patch(failed)
    return ([passed], [(a, first.span), (b, link.value.span)])
  }

  // MARK: Imports

  private func importModule(_ alias: ImportAlias, _ span: Span) {
    let register = takeTemporary()
    var instruction = Instruction(.importModule, x: alias.alias == nil ? 1 : 0, a: register)
    instruction.target = builder.name(Symbol(alias.name.text))
    emit(instruction, span)
    let top = String(alias.name.text.prefix { $0 != "." })
    storeName(alias.alias?.text ?? top, register, alias.name.span)
    release(register, span)
  }

  private func importFrom(_ module: Identifier?, level: Int, names: [ImportAlias]?, _ span: Span) throws {
    guard level == 0, let module else {
      throw CompileError("attempted relative import with no known parent package", span)
    }
    if module.text == "__future__", names?.contains(where: { $0.name.text == "annotations" }) == true {
      globals.postponesAnnotations = true
    }
    let register = takeTemporary()
    jump(.importModule, a: register, to: builder.name(Symbol(module.text)), span)
    guard let names else {
      guard isModule else { throw CompileError("import * only allowed at module level", span) }
      emit(.init(.importStar, a: register), span)
      release(register, span)
      return
    }
    for alias in names {
      scoped {
        let value = takeTemporary()
        emit(
          .init(.importName, a: value, b: register, c: builder.name(Symbol(alias.name.text))), alias.name.span
        )
        storeName(alias.alias?.text ?? alias.name.text, value, alias.name.span)
        release(value, span)
      }
    }
    release(register, span)
  }
}

extension Expression {
  /// The parts of a tuple or list; nil for anything else.
  var displayItems: [Expression]? {
    switch kind {
    case .tuple(let items), .list(let items): items
    default: nil
    }
  }
}
