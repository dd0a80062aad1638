import Reporting
import Syntax

extension Compiler {
  /// The value of a name: in its own register where that is safe, else in `target` or a temporary.
  func loadName(_ text: String, _ span: Span, to target: Int?) -> Int {
    let name = symbol(text)
    switch resolve(name) {
    case .register(let register):
      if !assigned.contains(name), !isComprehensionVariable(name) {
        emit(.init(.checkBound, a: register, b: builder.name(name)), span)
        if !scope.deleted.contains(name), blocks.isEmpty { assigned.insert(name) }
      }
      if let target {
        if target != register { emit(.init(.move, a: target, b: register), span) }
        return target
      }
      if scope.walrusTargets.contains(name) {
        let copy = takeTemporary()
        emit(.init(.move, a: copy, b: register), span)
        return copy
      }
      return register
    case .cell(let register):
      let target = target ?? takeTemporary()
      emit(.init(.loadCell, a: target, b: register, c: builder.name(name)), span)
      return target
    case .free(let index):
      let target = target ?? takeTemporary()
      emit(.init(.loadFree, a: target, b: index, c: builder.name(name)), span)
      return target
    case .classFree(let index):
      let target = target ?? takeTemporary()
      emit(.init(.loadClassFree, a: target, b: index, c: builder.name(name)), span)
      return target
    case .global(let slot):
      let target = target ?? takeTemporary()
      jump(.loadGlobal, a: target, to: slot, span)
      return target
    case .className:
      let target = target ?? takeTemporary()
      jump(.loadName, a: target, to: builder.name(name), span)
      return target
    }
  }

  private func isComprehensionVariable(_ name: Symbol) -> Bool {
    comprehensionScopes.contains { $0.registers[name] != nil }
  }

  /// Binds a name to the value in a register.
  func storeName(_ text: String, _ value: Int, _ span: Span, takesValue: Bool = true) {
    let name = symbol(text)
    switch resolve(name) {
    case .register(let register):
      if register != value {
        emit(.init(.move, x: takesValue && isTemporary(value) ? 1 : 0, a: register, b: value), span)
      }
      markAssigned(name)
    case .cell(let register): emit(.init(.storeCell, a: register, b: value), span)
    case .free(let index), .classFree(let index): emit(.init(.storeFree, a: value, b: index), span)
    case .global(let slot): jump(.storeGlobal, a: value, to: slot, span)
    case .className: jump(.storeName, a: value, to: builder.name(name), span)
    }
  }

  func markAssigned(_ name: Symbol) {
    if !scope.deleted.contains(name) { assigned.insert(name) }
  }

  func deleteName(_ text: String, _ span: Span) {
    let name = symbol(text)
    switch resolve(name) {
    case .register(let register):
      emit(.init(.checkBound, a: register, b: builder.name(name)), span)
      emit(.init(.clear, a: register), span)
    case .cell(let register):
      scoped {
        let old = takeTemporary()
        emit(.init(.loadCell, a: old, b: register, c: builder.name(name)), span)
        emit(.init(.clear, a: old), span)
        emit(.init(.storeCell, a: register, b: old), span)
      }
    case .free(let index), .classFree(let index):
      scoped {
        let old = takeTemporary()
        emit(.init(.loadFree, a: old, b: index, c: builder.name(name)), span)
        emit(.init(.clear, a: old), span)
        emit(.init(.storeFree, a: old, b: index), span)
      }
    case .global(let slot): jump(.deleteGlobal, to: slot, span)
    case .className: jump(.deleteName, to: builder.name(name), span)
    }
  }

  /// The register of a plain local that a value can be computed straight into; nil for every other target.
  func directRegister(_ target: Expression) -> Int? {
    guard case .name(let text) = target.kind else { return nil }
    let name = symbol(text)
    guard case .register(let register) = resolve(name) else { return nil }
    return register
  }

  // MARK: Assignment

  /// Assigns the value in a register to a target.
  ///
  /// - Parameter takesValue: whether a temporary may give its value away: no target of `a = b = value` follows.
  func assign(_ target: Expression, from value: Int, takesValue: Bool = true) throws {
    switch target.kind {
    case .name(let name): storeName(name, value, target.span, takesValue: takesValue)
    case .attribute(let object, let name):
      try scoped {
        let register = try compile(object)
        emit(
          .init(.setAttribute, a: register, b: builder.name(symbol(name.text)), c: value), target.span,
          operands: [object.span])
        release(register, target.span)
      }
    case .subscript(let object, let index):
      try scoped {
        let container = try compile(object)
        if let key = try laidOut(index) {
          emit(
            .init(.setParts, a: container, b: key.base, c: value), target.span,
            operands: [object.span, index.span])
          emitParts(key, target.span)
          release(container, target.span)
          return
        }
        let key = try compile(index)
        emit(
          .init(.setItem, a: container, b: key, c: value), target.span, operands: [object.span, index.span])
        release(container, target.span)
        release(key, target.span)
      }
    case .tuple(let items), .list(let items): try unpack(items, from: value, target.span)
    case .starred(let inner): try assign(inner, from: value)
    default: throw unsupported("this target", target.span)
    }
  }

  private func unpack(_ items: [Expression], from value: Int, _ span: Span) throws {
    try scoped {
      let base = takeTemporary(max(1, items.count))
      let star = items.firstIndex { if case .starred = $0.kind { true } else { false } }
      if let star {
        let after = items.count - star - 1
        guard star < 256, after < 256 else {
          throw CompileError("too many expressions in star-unpacking assignment", span)
        }
        emit(.init(.unpackStarred, a: base, b: value, c: star | after << 8), span, operands: [span])
      } else {
        emit(.init(.unpack, a: base, b: value, c: items.count), span, operands: [span])
      }
      for (index, item) in items.enumerated() { try assign(item, from: base + index) }
      for index in items.indices { release(base + index, span) }
    }
  }

  /// Lets a temporary's value go, so that it lives no longer than it would in Python.
  func release(_ register: Int, _ span: Span) {
    if isTemporary(register) { emit(.init(.clear, a: register), span) }
  }

  func unsupported(_ what: String, _ span: Span) -> CompileError {
    CompileError("Etude does not have \(what)", span)
  }
}

/// A program that parses but can't be compiled: a `SyntaxError`.
struct CompileError: Error {
  let message: String
  let span: Span

  init(_ message: String, _ span: Span) {
    self.message = message
    self.span = span
  }
}
