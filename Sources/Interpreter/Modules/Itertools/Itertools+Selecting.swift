/// `compress`, `dropwhile`, `takewhile`, `filterfalse`, `islice`.
extension ItertoolsModule {
  static var selecting: Makers {
    [
      (
        "compress",
        .init("compress(data, selectors)", "The items whose selector is true.") { arguments in
          let data = try Operators.iterator(arguments[0])
          let selectors = try Operators.iterator(arguments[1])
          return .object(
            ClosureIterator {
              while let item = try Operators.next(data), let selector = try Operators.next(selectors) {
                if try Operators.truth(selector) { return item }
              }
              return nil
            })
        }
      ),
      (
        "takewhile",
        .init(
          "takewhile(predicate, iterable, /)", "The items up to the first for which a function gives false."
        ) { arguments in
          let (predicate, source) = (arguments[0], try Operators.iterator(arguments[1]))
          var isDone = false
          return .object(
            ClosureIterator {
              guard !isDone, let item = try Operators.next(source) else { return nil }
              if try Operators.truth(try Operators.call(predicate, [item])) { return item }
              isDone = true
              return nil
            })
        }
      ),
      (
        "dropwhile",
        .init(
          "dropwhile(predicate, iterable, /)", "The items from the first on for which a function gives false."
        ) { arguments in
          let (predicate, source) = (arguments[0], try Operators.iterator(arguments[1]))
          var isDropping = true
          return .object(
            ClosureIterator {
              while let item = try Operators.next(source) {
                if isDropping, try Operators.truth(try Operators.call(predicate, [item])) { continue }
                isDropping = false
                return item
              }
              return nil
            })
        }
      ),
      (
        "filterfalse",
        .init("filterfalse(function, iterable, /)", "The items for which a function gives false.") {
          arguments in
          let (function, source) = (arguments.optional(0), try Operators.iterator(arguments[1]))
          return .object(
            ClosureIterator {
              while let item = try Operators.next(source) {
                if !(try Operators.truth(try function.map { try Operators.call($0, [item]) } ?? item)) {
                  return item
                }
              }
              return nil
            })
        }
      ),
      (
        "islice",
        .init("islice(iterable, start, stop=?, step=?, /)", "The items from start to stop, in steps.") {
          try islice($0)
        }
      ),
    ]
  }

  private static func islice(_ arguments: BoundArguments) throws -> Value {
    let source = try Operators.iterator(arguments[0])
    let onlyStop = !arguments.isGiven(2)
    let stop = try bound(
      onlyStop ? arguments[1] : arguments[2],
      onlyStop
        ? "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
        : "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    let start =
      onlyStop
      ? 0
      : try bound(
        arguments[1],
        "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.") ?? 0
    let stepMessage = "Step for islice() must be a positive integer or None."
    let step = arguments.isGiven(3) ? try bound(arguments[3], stepMessage) ?? 1 : 1
    guard step > 0 else { throw PythonError.value(stepMessage) }
    var position = 0
    var wanted = start
    var isDone = false
    return .object(
      ClosureIterator {
        if isDone { return nil }
        if let stop, wanted >= stop {
          // The items before the end are consumed, as far as it.
          while position < stop, try Operators.next(source) != nil { position += 1 }
          isDone = true
          return nil
        }
        while let item = try Operators.next(source) {
          position += 1
          if position - 1 == wanted {
            wanted = wanted.addingReportingOverflow(step).overflow ? .max : wanted + step
            return item
          }
        }
        isDone = true
        return nil
      })
  }

  private static func bound(_ value: Value, _ message: String) throws -> Int? {
    if value.isNone { return nil }
    guard let result = try Operators.indexIfPossible(value), result >= 0 else {
      throw PythonError.value(message)
    }
    return result
  }
}
