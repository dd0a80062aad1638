/// `bisect`: places in sorted lists.
enum BisectModule {
  static func register() {
    Imports.register("bisect") { module in
      for (name, after) in [
        ("bisect_left", false), ("bisect_right", true), ("bisect", true),
      ] {
        module.function("\(name)(a, x, lo=0, hi=None, *, key=None)", "Where x belongs in a sorted list.") {
          .int(try position($0, of: $0[1], after: after))
        }
      }
      for (name, after) in [("insort_left", false), ("insort_right", true), ("insort", true)] {
        module.function("\(name)(a, x, lo=0, hi=None, *, key=None)", "Inserts x where it belongs.") {
          arguments in
          let rank = try arguments.optional(4).map { try Operators.call($0, [arguments[1]]) }
          let index = try position(arguments, of: rank ?? arguments[1], after: after)
          _ = try Operators.call(
            try Operators.getAttribute(arguments[0], "insert"), [.int(index), arguments[1]])
          return .none
        }
      }
    }
  }

  private static func position(_ arguments: BoundArguments, of rank: Value, after: Bool) throws -> Int {
    var low = try arguments.int(2)
    if low < 0 { throw PythonError.value("lo must be non-negative") }
    var high =
      try arguments.optional(3).map { try Operators.index($0) } ?? Operators.length(arguments[0])
    let key = arguments.optional(4)
    while low < high {
      let middle = low + (high - low) / 2
      let item = try Operators.getItem(arguments[0], .int(middle))
      let itemRank = try key.map { try Operators.call($0, [item]) } ?? item
      let isBefore =
        after
        ? !(try Operators.truth(try Operators.compare(.less, rank, itemRank)))
        : try Operators.truth(try Operators.compare(.less, itemRank, rank))
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
