/// `sum`, `min`, `max`, `any`, `all`: what makes one value of many.
extension Builtins {
  static var reductions: [NativeFunction] {
    [
      NativeFunction("sum(iterable, /, start=0)", doc: "Returns the start plus all items.") { arguments in
        guard arguments[1].cast(StringObject.self) == nil else {
          throw PythonError.type("sum() can't sum strings [use ''.join(seq) instead]")
        }
        var total = arguments[1]
        try Operators.forEach(arguments[0]) { item in
          total = try Operators.binary(.add, total, item)
          return true
        }
        return total
      },
      NativeFunction("any(iterable, /)", doc: "Returns whether any item is true.") { arguments in
        var found = false
        try Operators.forEach(arguments[0]) { item in
          found = try Operators.truth(item)
          return !found
        }
        return .bool(found)
      },
      NativeFunction("all(iterable, /)", doc: "Returns whether all items are true.") { arguments in
        var holds = true
        try Operators.forEach(arguments[0]) { item in
          holds = try Operators.truth(item)
          return holds
        }
        return .bool(holds)
      },
      NativeFunction(
        "min(*args, key=None, default=?)",
        doc: "Returns the smallest item of an iterable, or of the arguments."
      ) { try extreme($0, .less) },
      NativeFunction(
        "max(*args, key=None, default=?)",
        doc: "Returns the largest item of an iterable, or of the arguments."
      ) { try extreme($0, .greater) },
    ]
  }

  private static func extreme(_ arguments: BoundArguments, _ op: Comparison) throws -> Value {
    let name = arguments.function.name
    let given = arguments.variadic(0)
    let key = arguments.optional(1)
    guard let first = given.first else {
      throw PythonError.type("\(name) expected at least 1 argument, got 0")
    }
    if given.count > 1, arguments.isGiven(2) {
      throw PythonError.type("Cannot specify a default for \(name)() with multiple positional arguments")
    }
    var best: (item: Value, rank: Value)?
    func consider(_ item: Value) throws -> Bool {
      let rank = try key.map { try Operators.call($0, [item]) } ?? item
      guard let current = best else {
        best = (item, rank)
        return true
      }
      if try Operators.truth(try Operators.compare(op, rank, current.rank)) { best = (item, rank) }
      return true
    }
    if given.count > 1 {
      for item in given { _ = try consider(item) }
    } else {
      try Operators.forEach(first, consider)
    }
    if let best { return best.item }
    guard arguments.isGiven(2) else { throw PythonError.value("\(name)() arg is an empty sequence") }
    return arguments[2]
  }
}
