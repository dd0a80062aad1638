/// `list`: its construction and methods.
enum ListMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    let list = ListObject([])
    if type.isUserDefined {
      list.userType = type
    } else {
      try list.initialise(arguments)
    }
    return .object(list)
  }

  static func populate(_ type: TypeObject) {
    SlotMethods.define(SlotMethods.sequence + SlotMethods.mutableSequence, on: type)
    type.method("append(self, object, /)", "Append object to the end of the list.") { arguments in
      try list(arguments).items.append(arguments[1])
      return .none
    }
    type.method("extend(self, iterable, /)", "Extend list by appending elements from the iterable.") {
      try list($0).extend($0[1])
      return .none
    }
    type.method("insert(self, index, object, /)", "Insert object before index.") { arguments in
      let (list, index) = (try list(arguments), try arguments.int(1))
      let position = index < 0 ? max(0, index + list.items.count) : min(index, list.items.count)
      list.items.insert(arguments[2], at: position)
      return .none
    }
    type.method("pop(self, index=-1, /)", "Remove and return item at index (default last).") { arguments in
      let (list, index) = (try list(arguments), try arguments.int(1))
      if list.items.isEmpty { throw PythonError.index("pop from empty list") }
      let position = index < 0 ? index + list.items.count : index
      guard list.items.indices.contains(position) else { throw PythonError.index("pop index out of range") }
      return list.items.remove(at: position)
    }
    type.method("remove(self, value, /)", "Remove first occurrence of value.") { arguments in
      let list = try list(arguments)
      guard let position = try list.position(of: arguments[1]) else {
        throw PythonError.value("list.remove(x): x not in list")
      }
      // The comparison may have emptied the list.
      if position < list.items.count { _ = list.items.remove(at: position) }
      return .none
    }
    type.method("clear(self, /)", "Remove all items from list.") {
      let list = try list($0)
      let old = list.items
      list.items = []
      withExtendedLifetime(old) {}
      return .none
    }
    type.method("copy(self, /)", "Return a shallow copy of the list.") { .list(try list($0).items) }
    type.method("reverse(self, /)", "Reverse in place.") {
      try list($0).items.reverse()
      return .none
    }
    type.method("sort(self, *, key=None, reverse=False)", "Sort the list in ascending order, in place.") {
      try sort(try list($0), key: $0[1], reverse: try $0.int(2) != 0)
      return .none
    }
    populateQueries(type)
  }

  private static func populateQueries(_ type: TypeObject) {
    type.method("index(self, value, start=0, stop=9223372036854775807, /)", "Return first index of value.") {
      arguments in
      let list = try list(arguments)
      let (start, stop) = try Sequences.bounds(arguments, count: list.items.count)
      guard let position = try list.position(of: arguments[1], from: start, to: stop) else {
        throw PythonError.value("\(try Operators.repr(arguments[1])) is not in list")
      }
      return .int(position)
    }
    type.method("count(self, value, /)", "Return number of occurrences of value.") { arguments in
      var (count, index) = (0, 0)
      let list = try list(arguments)
      while index < list.items.count {
        if try Operators.isIdenticalOrEqual(list.items[index], arguments[1]) { count += 1 }
        index += 1
      }
      return .int(count)
    }
    type.method("__reversed__(self, /)") { .object(ReverseListIterator(try list($0))) }
  }

  /// The list is empty while it is being sorted, as in CPython; a comparison that fills it is found out.
  private static func sort(_ list: ListObject, key: Value, reverse: Bool) throws {
    var items = list.items
    list.items = []
    defer { list.items = items }
    try Sorting.sort(&items, key: key, reverse: reverse)
    // A list that was filled and emptied again has kept its room.
    if list.items.capacity > 0 { throw PythonError.value("list modified during sort") }
  }

  private static func list(_ arguments: BoundArguments) throws -> ListObject {
    guard case .object(let object) = arguments[0], let list = object as? ListObject else {
      throw arguments.wrongReceiver()
    }
    return list
  }
}

extension ListObject {
  /// Appends the items of an iterable one by one, so that what was read before an error stays.
  func extend(_ iterable: Value) throws {
    if case .object(let object) = iterable, object.userType == nil {
      if let list = object as? ListObject {
        items += list.items
        return
      }
      if let tuple = object as? TupleObject {
        items += tuple.items
        return
      }
    }
    let iterator = try Operators.iterator(iterable)
    if let hint = try Operators.lengthHint(iterable), hint > Sequences.largest {
      throw PythonError(Types.memoryError, "")
    }
    while let item = try Operators.next(iterator) {
      items.append(item)
      if items.count > Sequences.largest { throw PythonError(Types.memoryError, "") }
    }
  }

  func position(of value: Value, from start: Int = 0, to stop: Int = .max) throws -> Int? {
    var index = start
    while index < min(stop, items.count) {
      if try Operators.isIdenticalOrEqual(items[index], value) { return index }
      index += 1
    }
    return nil
  }
}

/// `reversed(list)`.
final class ReverseListIterator: Object {
  override class var nativeType: TypeObject { Types.listReverseIterator }
  private var list: ListObject?
  private var position: Int

  init(_ list: ListObject) {
    self.list = list
    position = list.items.count - 1
  }

  override func lengthHint() -> Int? { list.map { position < $0.items.count ? position + 1 : 0 } ?? 0 }
  override var isIterator: Bool { true }
  override func iterator() throws -> Object? { self }

  override func next() throws -> Value? {
    guard let list, position >= 0, position < list.items.count else {
      self.list = nil
      return nil
    }
    position -= 1
    return list.items[position + 1]
  }
}
