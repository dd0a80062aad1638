import Reporting
import Syntax

extension Compiler {
  func ifStatement(_ branches: [ConditionalBranch], _ otherwise: [Statement], _ span: Span) throws {
    var ends: [Int] = []
    var outcomes: [Set<Symbol>] = []
    for (index, branch) in branches.enumerated() {
      let skip = try scoped { try condition(branch.test, jumpsWhen: false) }
      let before = assigned
      try compile(branch.body)
      outcomes.append(assigned)
      assigned = before
      if index < branches.count - 1 || !otherwise.isEmpty { ends.append(emitJump(.jump, span)) }
      skip.forEach(builder.patch)
    }
    try compile(otherwise)
    outcomes.append(assigned)
    ends.forEach(builder.patch)
    assigned = outcomes.dropFirst().reduce(outcomes[0]) { $0.intersection($1) }
  }

  func whileStatement(_ test: Expression, _ body: [Statement], _ otherwise: [Statement], _ span: Span) throws
  {
    let top = here
    let block = Block(.loop(continueTarget: top))
    let exits = try scoped { try condition(test, jumpsWhen: false) }
    let before = assigned
    blocks.append(block)
    try compile(body)
    blocks.removeLast()
    assigned = before
    jump(.loop, to: top, test.span)
    exits.forEach(builder.patch)
    try compile(otherwise)
    assigned = before
    block.breakJumps.forEach(builder.patch)
  }

  func forStatement(
    _ target: Expression, _ iterable: Expression, _ body: [Statement], _ otherwise: [Statement], _ span: Span
  ) throws {
    let iterator = takeIterator(over: iterable)
    try compileIterator(over: iterable, to: iterator)
    let top = here
    let before = assigned
    let held = Block(.held(iterator))
    let block = Block(.loop(continueTarget: top))
    let direct = directRegister(target)
    let item = direct ?? takeTemporary()
    emit(.init(.forNext, a: item, b: iterator), iterable.span)
    let exit = emitJump(.jump, span)
    blocks.append(held)
    blocks.append(block)
    if direct == nil {
      try assign(target, from: item)
      release(item, target.span)
    } else if case .name(let name) = target.kind {
      markAssigned(symbol(name))
    }
    try compile(body)
    blocks.removeLast(2)
    assigned = before
    jump(.loop, to: top, target.span)
    builder.patch(exit)
    emit(.init(.clear, a: iterator), iterable.span)
    try compile(otherwise)
    assigned = before
    if !block.breakJumps.isEmpty {
      let past = emitJump(.jump, span)
      block.breakJumps.forEach(builder.patch)
      emit(.init(.clear, a: iterator), iterable.span)
      builder.patch(past)
    }
  }

  func leaveLoop(_ span: Span, breaking: Bool) throws {
    guard
      let index = blocks.lastIndex(where: {
        if case .loop = $0.kind { true } else { false }
      }), case .loop(let continueTarget) = blocks[index].kind
    else {
      throw CompileError(breaking ? "'break' outside loop" : "'continue' not properly in loop", span)
    }
    let block = blocks[index]
    try unwind(to: index + 1, span)
    if breaking {
      block.breakJumps.append(emitJump(.jump, span))
    } else {
      jump(.loop, to: continueTarget, span)
    }
    reopenProtection(from: index + 1)
  }

  /// Emits what leaving the blocks above a height demands: `finally` bodies, ends of handlers, iterators let go.
  func unwind(to height: Int, _ span: Span) throws {
    let saved = blocks
    let savedAssigned = assigned
    while blocks.count > height {
      let block = blocks.removeLast()
      block.protected?.close(at: here)
      switch block.kind {
      case .loop: break
      case .held(let iterator): emit(.init(.clear, a: iterator), span)
      case .finally(let body): try body()
      case .handler(let saved, let cleanUp):
        emit(.init(.endHandler, a: saved), span)
        cleanUp()
      }
    }
    blocks = saved
    assigned = savedAssigned
  }

  /// After a jump out, the code that follows is inside the blocks again.
  func reopenProtection(from height: Int) {
    for block in blocks.dropFirst(height) { block.protected?.reopen(at: here) }
  }
}
