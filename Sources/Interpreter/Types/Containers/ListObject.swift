/// `list`.
public final class ListObject: Object {
  public override class var nativeType: TypeObject { Types.list }

  public var items: [Value]

  public init(_ items: [Value]) { self.items = items }

  public override func initialise(_ arguments: Arguments) throws {
    guard arguments.keywords.isEmpty else {
      throw PythonError.type("\(type.name)() takes no keyword arguments")
    }
    guard arguments.positionalCount <= 1 else {
      throw PythonError.type("list expected at most 1 argument, got \(arguments.positionalCount)")
    }
    items = arguments.positionalCount == 0 ? [] : try Operators.counted(itemsOf: arguments[0])
  }

  public override func length() throws -> Int? { items.count }
  public override func truth() throws -> Bool { !items.isEmpty }

  public override func getItem(_ key: Value) throws -> Value? {
    if case .object(let object) = key, let slice = object as? SliceObject {
      let range = try slice.resolve(count: items.count)
      return .list(range.positions.map { items[$0] })
    }
    let position = try Sequences.position(key, count: items.count, type: "list")
    return items[position]
  }

  public override func setItem(_ key: Value, _ value: Value) throws -> Bool {
    if case .object(let object) = key, let slice = object as? SliceObject {
      let new =
        try value.isIdentical(to: .object(self))
        ? items : Operators.items(of: value, orElse: "can only assign an iterable")
      let range = try slice.resolve(count: items.count)
      try Sequences.assign(new, to: range, in: &items)
    } else {
      let position = try Sequences.position(key, count: items.count, type: "list", access: "assignment ")
      // The old item is let go when the list is whole again: what that runs may look at it.
      var value = value
      swap(&items[position], &value)
    }
    return true
  }

  public override func deleteItem(_ key: Value) throws -> Bool {
    if case .object(let object) = key, let slice = object as? SliceObject {
      let range = try slice.resolve(count: items.count)
      Sequences.delete(range, in: &items)
    } else {
      let position = try Sequences.position(key, count: items.count, type: "list", access: "assignment ")
      _ = items.remove(at: position)
    }
    return true
  }

  public override func contains(_ item: Value) throws -> Bool? {
    var index = 0
    while index < items.count {
      if try Operators.isIdenticalOrEqual(items[index], item) { return true }
      index += 1
    }
    return false
  }

  public override func iterator() throws -> Object? { ListIterator(self) }

  public override func hash() throws -> Int { throw PythonError.type("unhashable type: '\(type.name)'") }

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    switch op {
    case .add where !reflected:
      guard let other = other.cast(ListObject.self) else { return .notImplemented }
      return .list(items + other.items)
    case .multiply:
      guard let count = try Sequences.repeatCount(other) else { return .notImplemented }
      return .list(try Sequences.repeated(items, count))
    default: return .notImplemented
    }
  }

  public override func inPlace(_ op: BinaryOperator, _ other: Value) throws -> Value {
    switch op {
    case .add:
      try extend(other)
    case .multiply:
      guard let count = try Sequences.repeatCount(other) else { return .notImplemented }
      items = try Sequences.repeated(items, count)
    default: return .notImplemented
    }
    return .object(self)
  }

  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard let other = other.cast(ListObject.self) else { return .notImplemented }
    return try Sequences.compare({ self.items }, { other.items }, op)
  }

  public override func repr() throws -> String {
    try ReprGuard.visiting(self, cycle: "[...]") {
      var parts: [String] = []
      var index = 0
      while index < items.count {
        parts.append(try Operators.repr(items[index]))
        index += 1
      }
      return "[\(parts.joined(separator: ", "))]"
    }
  }
}

/// `iter(list)`: looks at the list as it is at each step, so that a loop sees what its body appends.
public final class ListIterator: Object {
  public override class var nativeType: TypeObject { Types.listIterator }
  var list: ListObject?
  var position = 0

  init(_ list: ListObject) { self.list = list }

  public override func lengthHint() -> Int? { list.map { max(0, $0.items.count - position) } ?? 0 }
  public override var isIterator: Bool { true }
  public override func iterator() throws -> Object? { self }

  public override func next() throws -> Value? {
    guard let list, position < list.items.count else {
      self.list = nil
      return nil
    }
    position += 1
    return list.items[position - 1]
  }
}
