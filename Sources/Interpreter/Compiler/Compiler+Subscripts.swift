import Reporting
import Syntax

extension Compiler {
  /// `object[index]`.
  ///
  /// `rows[i][j]` is one instruction where the second index can be evaluated before `rows[i]` is read and nobody
  /// could tell: the row is then only looked at.
  func subscripted(_ object: Expression, _ index: Expression, _ span: Span, to target: Int?) throws -> Int {
    let target = target ?? takeTemporary()
    try scoped {
      if case .subscript(let outer, let first) = object.kind, let operands = stillOperands(of: index) {
        let container = try compile(outer)
        let key = try compile(first)
        if operands.isEmpty {
          try nested(container, key, object, index, span, to: target)
        } else {
          let toSlow = skipUnlessIntegers(operands, index.span)
          try nested(container, key, object, index, span, to: target)
          let toEnd = emitJump(.jump, span)
          builder.patch(toSlow)
          try twice(container, key, object, index, span, to: target)
          builder.patch(toEnd)
        }
      } else {
        let container = try compile(object)
        if let key = try laidOut(index) {
          emit(
            .init(.getParts, x: lastUse(container), a: target, b: container, c: key.base), span,
            operands: [object.span, index.span])
          emitParts(key, span)
          return
        }
        let key = try compile(index)
        emit(
          .init(.getItem, x: lastUse(container, key), a: target, b: container, c: key), span,
          operands: [object.span, index.span])
      }
    }
    return target
  }

  /// The variables by which an expression is nothing but arithmetic on integers, if they hold integers: then it does
  /// nothing else. Empty for a variable or a constant alone; nil for expressions that may do more.
  private func stillOperands(of index: Expression) -> [Int]? {
    switch index.kind {
    case .int: return []
    case .name: return stillRegister(index) == nil ? nil : []
    case .binary(let left, .add, let right), .binary(let left, .subtract, let right):
      guard let a = stillRegister(left) else { return nil }
      if case .int = right.kind { return [a] }
      return stillRegister(right).map { [a, $0] }
    default: return nil
    }
  }

  /// The register of a variable that surely has a value, and is read in place.
  private func stillRegister(_ expression: Expression) -> Int? {
    guard case .name(let text) = expression.kind, let register = directRegister(expression),
      assigned.contains(symbol(text)), !scope.walrusTargets.contains(symbol(text))
    else { return nil }
    return register
  }

  private func skipUnlessIntegers(_ registers: [Int], _ span: Span) -> Int {
    emit(.init(.skipUnlessIntegers, a: registers[0], b: registers[registers.count - 1]), span)
    return emitJump(.jump, span)
  }

  private func nested(
    _ container: Int, _ key: Int, _ object: Expression, _ index: Expression, _ span: Span, to target: Int
  ) throws {
    let second = try compile(index)
    let row = takeTemporary()
    emit(
      .init(.getNested, x: lastUse(container, key), a: row, b: container, c: key), object.span,
      operands: subscriptSpans(object))
    emit(
      .init(.getItem, x: lastUse(row, second), a: target, b: row, c: second), span,
      operands: [object.span, index.span])
  }

  /// The same in Python's order, row first.
  private func twice(
    _ container: Int, _ key: Int, _ object: Expression, _ index: Expression, _ span: Span, to target: Int
  ) throws {
    let row = takeTemporary()
    emit(
      .init(.getItem, x: lastUse(container, key), a: row, b: container, c: key), object.span,
      operands: subscriptSpans(object))
    let second = try compile(index)
    emit(
      .init(.getItem, x: lastUse(row, second), a: target, b: row, c: second), span,
      operands: [object.span, index.span])
  }

  private func subscriptSpans(_ object: Expression) -> [Span] {
    guard case .subscript(let container, let index) = object.kind else { return [] }
    return [container.span, index.span]
  }
}
