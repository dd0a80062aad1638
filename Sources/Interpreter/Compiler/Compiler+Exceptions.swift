import Reporting
import Syntax

extension Compiler {
  func tryStatement(
    _ body: [Statement], _ handlers: [ExceptionHandler], _ otherwise: [Statement], _ finally: [Statement],
    _ span: Span
  ) throws {
    guard !finally.isEmpty else {
      try tryExcept(body, handlers, otherwise, span)
      return
    }
    try protect(span) {
      try handlers.isEmpty ? compile(body) : tryExcept(body, handlers, otherwise, span)
    } onExit: {
      try self.compile(finally)
    }
  }

  /// Runs `body` so that `onExit` runs however it is left: at its end, by a jump out, by an exception.
  private func protect(_ span: Span, _ body: () throws -> Void, onExit: @escaping () throws -> Void) throws {
    let exception = takeTemporary()
    let saved = takeTemporary()
    let before = assigned
    let range = ProtectedRange(from: here)
    blocks.append(Block(.finally(onExit), protected: range))
    try body()
    blocks.removeLast()
    range.close(at: here)
    let after = assigned
    try onExit()
    let end = emitJump(.jump, span)
    assigned = before
    addHandlers(range, target: here, register: exception)
    emit(.init(.beginHandler, a: exception, b: saved), span)
    let inner = ProtectedRange(from: here)
    blocks.append(Block(.handler(saved: saved, cleanUp: {}), protected: inner))
    try onExit()
    blocks.removeLast()
    inner.close(at: here)
    emit(.init(.endHandler, a: saved), span)
    emit(.init(.reraise, a: exception), span)
    restoreOnException(inner, saved: saved, span) {}
    builder.patch(end)
    assigned = after
  }

  private func addHandlers(_ range: ProtectedRange, target: Int, register: Int) {
    for piece in range.pieces {
      builder.handlers.append(
        .init(start: piece.lowerBound, end: piece.upperBound, target: target, register: register))
    }
  }

  /// An exception that leaves a handler: the exception handled before is current again.
  private func restoreOnException(_ range: ProtectedRange, saved: Int, _ span: Span, cleanUp: () -> Void) {
    let exception = takeTemporary()
    addHandlers(range, target: here, register: exception)
    emit(.init(.endHandler, a: saved), span)
    cleanUp()
    emit(.init(.reraise, a: exception), span)
  }

  private func tryExcept(
    _ body: [Statement], _ handlers: [ExceptionHandler], _ otherwise: [Statement], _ span: Span
  ) throws {
    let exception = takeTemporary()
    let saved = takeTemporary()
    let before = assigned
    let range = ProtectedRange(from: here)
    blocks.append(Block(.finally({}), protected: range))
    try compile(body)
    blocks.removeLast()
    range.close(at: here)
    try compile(otherwise)
    var outcome = assigned
    var ends = [emitJump(.jump, span)]
    addHandlers(range, target: here, register: exception)
    assigned = before
    emit(.init(.beginHandler, a: exception, b: saved), span)
    let inner = ProtectedRange(from: here)
    for handler in handlers {
      assigned = before
      var skip: Int?
      if let type = handler.type {
        try scoped {
          let matches = takeTemporary()
          let register = try compile(type)
          emit(
            .init(.matchException, a: matches, b: exception, c: register), type.span, operands: [type.span])
          release(register, span)
          skip = emitJump(.jumpIfFalse, a: matches, type.span)
        }
      }
      let forget = { [self] in
        if let name = handler.name {
          scoped {
            let none = constant(.none, name.span, to: nil)
            storeName(name.text, none, name.span)
          }
          deleteName(name.text, name.span)
        }
      }
      if let name = handler.name { storeCopy(of: exception, in: name) }
      blocks.append(Block(.handler(saved: saved, cleanUp: forget), protected: inner))
      let own = ProtectedRange(from: here)
      if handler.name != nil { blocks.append(Block(.finally({}), protected: own)) }
      try compile(handler.body)
      if handler.name != nil { blocks.removeLast() }
      own.close(at: here)
      blocks.removeLast()
      inner.close(at: here)
      emit(.init(.endHandler, a: saved), handler.span)
      emit(.init(.clear, a: exception), handler.span)
      forget()
      ends.append(emitJump(.jump, handler.span))
      inner.reopen(at: here)
      if handler.name != nil { forgetOnException(own, forget: forget, span) }
      outcome.formIntersection(assigned)
      if let skip { builder.patch(skip) }
    }
    inner.close(at: here)
    emit(.init(.endHandler, a: saved), span)
    emit(.init(.reraise, a: exception), span)
    restoreOnException(inner, saved: saved, span) {}
    ends.forEach(builder.patch)
    assigned = outcome
  }

  /// The name of a handler is unbound when an exception leaves it too.
  private func forgetOnException(_ range: ProtectedRange, forget: () -> Void, _ span: Span) {
    let exception = takeTemporary()
    addHandlers(range, target: here, register: exception)
    forget()
    emit(.init(.reraise, a: exception), span)
  }

  private func storeCopy(of exception: Int, in name: Identifier) {
    scoped {
      let copy = takeTemporary()
      emit(.init(.move, a: copy, b: exception), name.span)
      storeName(name.text, copy, name.span)
    }
  }

  // MARK: with

  func with(_ items: ArraySlice<WithItem>, _ body: [Statement], _ span: Span) throws {
    guard let item = items.first else {
      try compile(body)
      return
    }
    let exit = takeTemporary()
    let exception = takeTemporary()
    let saved = takeTemporary()
    try scoped {
      let manager = try compile(item.context)
      let window = takeTemporary(1)
      emit(
        .init(.loadSpecial, x: UInt8(SpecialMethod.enter.rawValue), a: window, b: manager), item.context.span,
        operands: [item.context.span])
      emit(
        .init(.loadSpecial, x: UInt8(SpecialMethod.exit.rawValue), a: exit, b: manager), item.context.span,
        operands: [item.context.span])
      emit(.init(.call, a: window, b: window, c: 0), item.context.span)
      release(manager, span)
      if let target = item.target {
        // The target is assigned inside the protected range in Python too; it can hardly fail.
        try assign(target, from: window)
      }
      release(window, span)
    }
    let leave = { [self] in
      scoped {
        let base = takeTemporary(4)
        emit(.init(.move, a: base, b: exit), span)
        for offset in 1...3 { _ = constant(.none, span, to: base + offset) }
        emit(.init(.call, a: base, b: base, c: 3), span)
        emit(.init(.clear, a: base), span)
      }
    }
    let range = ProtectedRange(from: here)
    let before = assigned
    blocks.append(Block(.finally(leave), protected: range))
    try with(items.dropFirst(), body, span)
    blocks.removeLast()
    range.close(at: here)
    let after = assigned
    leave()
    emit(.init(.clear, a: exit), span)
    let end = emitJump(.jump, span)
    addHandlers(range, target: here, register: exception)
    assigned = before
    emit(.init(.beginHandler, a: exception, b: saved), span)
    let inner = ProtectedRange(from: here)
    let swallowed = scoped {
      let base = takeTemporary(4)
      emit(.init(.move, a: base, b: exit), span)
      emit(.init(.getAttribute, a: base + 1, b: exception, c: builder.name("__class__")), span)
      emit(.init(.move, a: base + 2, b: exception), span)
      emit(.init(.getAttribute, a: base + 3, b: exception, c: builder.name("__traceback__")), span)
      emit(.init(.call, a: base, b: base, c: 3), span)
      return emitJump(.jumpIfTrue, a: base, span)
    }
    inner.close(at: here)
    emit(.init(.endHandler, a: saved), span)
    emit(.init(.reraise, a: exception), span)
    restoreOnException(inner, saved: saved, span) {}
    builder.patch(swallowed)
    emit(.init(.endHandler, a: saved), span)
    emit(.init(.clear, a: exception), span)
    builder.patch(end)
    assigned = items.count == 1 ? before.union(after.intersection(before)) : before
  }
}
