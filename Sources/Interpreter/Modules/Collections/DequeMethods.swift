/// The methods of `deque`.
enum DequeMethods {
  nonisolated(unsafe) static let forwardIterator = TypeObject(
    "_deque_iterator", module: "_collections", base: Types.iterator)
  nonisolated(unsafe) static let reverseIterator = TypeObject(
    "_deque_reverse_iterator", module: "_collections", base: Types.iterator)

  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    let deque = DequeObject()
    if type.isUserDefined { deque.userType = type } else { try fill(deque, arguments) }
    return .object(deque)
  }

  nonisolated(unsafe) private static let filler = NativeFunction("deque(iterable=?, maxlen=None)") {
    arguments in
    var limit: Int?
    if let given = arguments.optional(1) {
      guard let number = try Operators.indexIfPossible(given) else {
        throw PythonError.type("an integer is required")
      }
      guard number >= 0 else { throw PythonError.value("maxlen must be non-negative") }
      limit = number
    }
    return .tuple([
      limit.map { .int($0) } ?? .none, .list(arguments.isGiven(0) ? try arguments.items(0) : []),
    ])
  }

  static func fill(_ deque: DequeObject, _ arguments: Arguments) throws {
    guard let parts = try filler.invoke(arguments).cast(TupleObject.self)?.items else { return }
    if case .int(let limit) = parts[0] { deque.limit = limit } else { deque.limit = nil }
    deque.items = parts[1].cast(ListObject.self)?.items ?? []
  }

  private static func deque(_ arguments: BoundArguments) throws -> DequeObject { try arguments.object(0) }

  static func populate(_ type: TypeObject) {
    type.classMethod("__class_getitem__(cls, item, /)") { .object(GenericAlias($0[0], $0[1])) }
    addEnds(type)
    addMiddle(type)
    type.property(
      "maxlen", get: { $0.cast(DequeObject.self)?.limit.map { .int($0) } ?? .none })
    type.method("__reversed__(self, /)") { .object(try deque($0).walk(reversed: true)) }
    for name in ["copy", "__copy__"] {
      type.method("\(name)(self, /)", "Returns a shallow copy.") { arguments in
        let old = try deque(arguments)
        let copy = DequeObject(old.items, limit: old.limit)
        copy.userType = old.userType
        return .object(copy)
      }
    }
  }

  private static func addEnds(_ type: TypeObject) {
    type.method("append(self, x, /)", "Adds an item at the right end.") {
      try deque($0).append($0[1])
      return .none
    }
    type.method("appendleft(self, x, /)", "Adds an item at the left end.") {
      try deque($0).prepend($0[1])
      return .none
    }
    type.method("pop(self, /)", "Takes the item at the right end.") {
      guard let item = try deque($0).popLast() else { throw PythonError.index("pop from an empty deque") }
      return item
    }
    type.method("popleft(self, /)", "Takes the item at the left end.") {
      guard let item = try deque($0).popFirst() else { throw PythonError.index("pop from an empty deque") }
      return item
    }
    type.method("extend(self, iterable, /)", "Adds items at the right end.") { arguments in
      let (deque, items) = (try deque(arguments), try arguments.items(1))
      for item in items { deque.append(item) }
      return .none
    }
    type.method("extendleft(self, iterable, /)", "Adds items at the left end, each before the last.") {
      arguments in
      let (deque, items) = (try deque(arguments), try arguments.items(1))
      for item in items { deque.prepend(item) }
      return .none
    }
    type.method("clear(self, /)", "Removes all items.") {
      try deque($0).removeAll()
      return .none
    }
  }

  private static func addMiddle(_ type: TypeObject) {
    type.method("rotate(self, n=1, /)", "Moves the items n steps to the right.") { arguments in
      let deque = try deque(arguments)
      guard deque.count > 1 else { return .none }
      let steps = Numbers.modulo(try arguments.int(1), deque.count)
      let items = deque.items
      deque.items = Array(items.suffix(steps) + items.prefix(items.count - steps))
      return .none
    }
    type.method("reverse(self, /)", "Reverses the items in place.") {
      let deque = try deque($0)
      deque.items = deque.items.reversed()
      return .none
    }
    type.method("count(self, x, /)", "Returns how often an item occurs.") { arguments in
      .int(try deque(arguments).items.filter { try Operators.isIdenticalOrEqual($0, arguments[1]) }.count)
    }
    type.method("index(self, x, start=0, stop=?, /)", "Returns the position of an item.") { arguments in
      let items = try deque(arguments).items
      func clamped(_ index: Int) -> Int { min(items.count, max(0, index < 0 ? index &+ items.count : index)) }
      let start = clamped(try arguments.int(2))
      let stop = arguments.isGiven(3) ? clamped(try arguments.int(3)) : items.count
      for index in start..<max(start, stop)
      where try Operators.isIdenticalOrEqual(items[index], arguments[1]) {
        return .int(index)
      }
      throw PythonError.value("\(try Operators.repr(arguments[1])) is not in deque")
    }
    type.method("insert(self, i, x, /)", "Inserts an item before a position.") { arguments in
      let deque = try deque(arguments)
      if deque.count == deque.limit { throw PythonError.index("deque already at its maximum size") }
      let index = try arguments.int(1)
      let place = min(deque.count, max(0, index < 0 ? index &+ deque.count : index))
      var items = deque.items
      items.insert(arguments[2], at: place)
      deque.items = items
      return .none
    }
    type.method("remove(self, value, /)", "Removes the first item equal to a value.") { arguments in
      let deque = try deque(arguments)
      var items = deque.items
      guard
        let index = try items.firstIndex(where: { try Operators.isIdenticalOrEqual($0, arguments[1]) })
      else { throw PythonError.value("\(try Operators.repr(arguments[1])) is not in deque") }
      items.remove(at: index)
      deque.items = items
      return .none
    }
  }
}
