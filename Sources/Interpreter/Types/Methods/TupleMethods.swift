/// `tuple`: its construction and methods.
enum TupleMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    guard arguments.keywords.isEmpty || type.isUserDefined else {
      throw PythonError.type("tuple() takes no keyword arguments")
    }
    guard arguments.positionalCount <= 1 else {
      throw PythonError.type("tuple expected at most 1 argument, got \(arguments.positionalCount)")
    }
    if !type.isUserDefined, arguments.positionalCount == 1, case .object(let object) = arguments[0],
      object is TupleObject, object.type === Types.tuple
    {
      return .object(object)
    }
    let items = arguments.positionalCount == 0 ? [] : try Operators.counted(itemsOf: arguments[0])
    let tuple = TupleObject(items)
    if type.isUserDefined { tuple.userType = type }
    return .object(tuple)
  }

  static func populate(_ type: TypeObject) {
    SlotMethods.define(SlotMethods.sequence, on: type)
    type.method("index(self, value, start=0, stop=9223372036854775807, /)", "Return first index of value.") {
      arguments in
      let items = try items(arguments)
      let (start, stop) = try Sequences.bounds(arguments, count: items.count)
      for index in start..<max(start, stop) where try Operators.isIdenticalOrEqual(items[index], arguments[1])
      {
        return .int(index)
      }
      throw PythonError.value("tuple.index(x): x not in tuple")
    }
    type.method("count(self, value, /)", "Return number of occurrences of value.") { arguments in
      .int(
        try items(arguments).reduce(0) { $0 + (try Operators.isIdenticalOrEqual($1, arguments[1]) ? 1 : 0) })
    }
    type.method("__getnewargs__(self, /)") { .tuple([.tuple(try items($0))]) }
  }

  private static func items(_ arguments: BoundArguments) throws -> [Value] {
    guard let tuple = arguments[0].cast(TupleObject.self) else { throw arguments.wrongReceiver() }
    return tuple.items
  }
}
