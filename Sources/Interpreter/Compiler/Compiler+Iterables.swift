import Reporting
import Syntax

/// Where the iterator of a loop lies, and how it gets there.
extension Compiler {
  /// Registers for the iterator of a loop over `iterable`.
  ///
  /// A loop over `range(…)` counts in three registers, what is left, the next value and the step, and makes no object.
  func takeIterator(over iterable: Expression) -> Int { takeTemporary(isRangeCall(iterable) ? 3 : 1) }

  /// Makes the iterator of a loop in registers that `takeIterator` took.
  func compileIterator(over iterable: Expression, to iterator: Int) throws {
    try scoped {
      if isRangeCall(iterable), case .call(let callee, let arguments, _) = iterable.kind {
        let window = takeTemporary(1 + arguments.count)
        _ = try compile(callee, to: window)
        for (offset, argument) in arguments.enumerated() {
          _ = try compile(argument, to: window + 1 + offset)
        }
        emit(
          .init(.makeRange, a: iterator, b: window, c: arguments.count), iterable.span,
          operands: [callee.span] + arguments.map(\.span))
      } else {
        let register = try compile(iterable)
        emit(
          .init(.makeIterator, x: lastUse(register), a: iterator, b: register), iterable.span,
          operands: [iterable.span])
      }
    }
  }

  private func isRangeCall(_ expression: Expression) -> Bool {
    guard case .call(let callee, let arguments, let keywords) = expression.kind,
      case .name("range") = callee.kind
    else { return false }
    return keywords.isEmpty && (1...3).contains(arguments.count) && !arguments.contains(where: \.isStarred)
  }
}
