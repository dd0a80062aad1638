/// `product`, `permutations`, `combinations`, `combinations_with_replacement`, in lexicographic order.
extension ItertoolsModule {
  static var combinatoric: Makers {
    [
      (
        "product",
        .init(
          "product(*iterables, repeat=1)",
          "All tuples with one item of each iterable, as nested loops give them."
        ) { arguments in
          let times = try arguments.int(1)
          guard times >= 0 else { throw PythonError.value("repeat argument cannot be negative") }
          let given = try arguments.variadic(0).map { try Operators.items(of: $0) }
          let (total, overflow) = given.count.multipliedReportingOverflow(by: times)
          guard !overflow, total <= Sequences.largest else { throw PythonError(Types.memoryError, "") }
          let pools = (0..<times).flatMap { _ in given }
          return .object(ClosureIterator(product(pools)))
        }
      ),
      (
        "permutations",
        .init("permutations(iterable, r=None)", "All arrangements of r items.") { arguments in
          let pool = try arguments.items(0)
          let length = try arguments.optional(1).map { try Operators.index($0) } ?? pool.count
          guard length >= 0 else { throw PythonError.value("r must be non-negative") }
          return .object(ClosureIterator(permutations(pool, length)))
        }
      ),
      (
        "combinations",
        .init("combinations(iterable, r)", "All choices of r items, in order.") { arguments in
          let (pool, length) = (try arguments.items(0), try arguments.int(1))
          guard length >= 0 else { throw PythonError.value("r must be non-negative") }
          return .object(ClosureIterator(combinations(pool, length, repeating: false)))
        }
      ),
      (
        "combinations_with_replacement",
        .init(
          "combinations_with_replacement(iterable, r)",
          "All choices of r items, in order, where items may repeat."
        ) { arguments in
          let (pool, length) = (try arguments.items(0), try arguments.int(1))
          guard length >= 0 else { throw PythonError.value("r must be non-negative") }
          return .object(ClosureIterator(combinations(pool, length, repeating: true)))
        }
      ),
    ]
  }

  private static func product(_ pools: [[Value]]) -> () throws -> Value? {
    var indices: [Int]?
    var isDone = pools.contains(where: \.isEmpty)
    return {
      if isDone { return nil }
      if var current = indices {
        var place = pools.count - 1
        while place >= 0 {
          current[place] += 1
          if current[place] < pools[place].count { break }
          current[place] = 0
          place -= 1
        }
        if place < 0 {
          isDone = true
          return nil
        }
        indices = current
        return .tuple(zip(pools, current).map { $0[$1] })
      }
      indices = Array(repeating: 0, count: pools.count)
      return .tuple(pools.map { $0[0] })
    }
  }

  private static func permutations(_ pool: [Value], _ length: Int) -> () throws -> Value? {
    var order = Array(pool.indices)
    // How many choices each place still has, as in an odometer that counts down.
    var cycles = length <= pool.count ? (0..<length).map { pool.count - $0 } : []
    var isFirst = true
    var isDone = length > pool.count
    return {
      if isDone { return nil }
      if isFirst {
        isFirst = false
        return .tuple(order.prefix(length).map { pool[$0] })
      }
      for place in (0..<length).reversed() {
        cycles[place] -= 1
        if cycles[place] == 0 {
          order.append(order.remove(at: place))
          cycles[place] = pool.count - place
        } else {
          order.swapAt(place, pool.count - cycles[place])
          return .tuple(order.prefix(length).map { pool[$0] })
        }
      }
      isDone = true
      return nil
    }
  }

  private static func combinations(_ pool: [Value], _ length: Int, repeating: Bool) -> () throws -> Value? {
    var isDone = repeating ? pool.isEmpty && length > 0 : length > pool.count
    if isDone { return { nil } }
    var indices = repeating ? Array(repeating: 0, count: length) : Array(0..<length)
    var isFirst = true
    return {
      if isDone { return nil }
      if isFirst {
        isFirst = false
        return .tuple(indices.map { pool[$0] })
      }
      let place = indices.indices.last {
        indices[$0] != (repeating ? pool.count - 1 : $0 + pool.count - length)
      }
      guard let place else {
        isDone = true
        return nil
      }
      let value = indices[place] + 1
      for index in place..<length { indices[index] = repeating ? value : value + index - place }
      return .tuple(indices.map { pool[$0] })
    }
  }
}
