/// `chain`, `zip_longest`, `starmap`, `accumulate`, `pairwise`: what joins and transforms streams.
extension ItertoolsModule {
  static var joining: Makers {
    [
      (
        "chain",
        .init("chain(*iterables)", "The items of each iterable in turn.") { arguments in
          var rest = arguments.variadic(0)[...]
          return .object(ClosureIterator(chained { rest.popFirst() }))
        }
      ),
      (
        "zip_longest",
        .init(
          "zip_longest(*iterables, fillvalue=None)",
          "Tuples of items of several iterables, up to the longest."
        ) { arguments in
          var iterators = try arguments.variadic(0).map { Optional(try Operators.iterator($0)) }
          let fill = arguments[1]
          return .object(
            ClosureIterator {
              var items: [Value] = []
              for index in iterators.indices {
                if let iterator = iterators[index], let item = try Operators.next(iterator) {
                  items.append(item)
                } else {
                  iterators[index] = nil
                  items.append(fill)
                }
              }
              return iterators.contains { $0 != nil } ? .tuple(items) : nil
            })
        }
      ),
      (
        "starmap",
        .init("starmap(function, iterable, /)", "A function's results for each tuple of arguments.") {
          arguments in
          let (function, source) = (arguments[0], try Operators.iterator(arguments[1]))
          return .object(
            ClosureIterator {
              guard let items = try Operators.next(source) else { return nil }
              return try Operators.call(function, try Operators.items(of: items))
            })
        }
      ),
      (
        "accumulate",
        .init("accumulate(iterable, func=None, *, initial=None)", "Running totals, or another function's.") {
          arguments in
          let source = try Operators.iterator(arguments[0])
          let function = arguments.optional(1)
          var pending = arguments.optional(2)
          var total: Value?
          return .object(
            ClosureIterator {
              if let first = pending {
                pending = nil
                total = first
                return first
              }
              guard let item = try Operators.next(source) else { return nil }
              guard let current = total else {
                total = item
                return item
              }
              let next =
                try function.map { try Operators.call($0, [current, item]) }
                ?? Operators.binary(.add, current, item)
              total = next
              return next
            })
        }
      ),
      (
        "pairwise",
        .init("pairwise(iterable, /)", "Each item with the next.") { arguments in
          let source = try Operators.iterator(arguments[0])
          var previous: Value?
          return .object(
            ClosureIterator {
              if previous == nil { previous = try Operators.next(source) }
              guard let first = previous, let second = try Operators.next(source) else { return nil }
              previous = second
              return .tuple([first, second])
            })
        }
      ),
    ]
  }
}
