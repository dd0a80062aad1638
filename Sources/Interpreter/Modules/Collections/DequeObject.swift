/// `collections.deque`: a queue with two ends, held in a ring.
final class DequeObject: Object {
  nonisolated(unsafe) static let dequeType = TypeObject(
    "deque", module: "collections", base: Types.object, declaration: "deque(iterable=(), maxlen=None)",
    doc: "Items in order, quick to add and take at both ends.", allocate: DequeMethods.allocate,
    populate: DequeMethods.populate)
  override class var nativeType: TypeObject { dequeType }

  private var ring: [Value] = Array(repeating: .unbound, count: 8)
  private var head = 0
  private(set) var count = 0
  var limit: Int?
  /// Moves on with every change of the length.
  private(set) var version = 0

  init(_ items: [Value] = [], limit: Int? = nil) {
    self.limit = limit
    super.init()
    for item in items { append(item) }
  }

  private func slot(_ index: Int) -> Int { (head + index) & (ring.count - 1) }

  private func makeRoom() {
    guard count == ring.count else { return }
    ring = items + Array(repeating: .unbound, count: count)
    head = 0
  }

  /// Items by position, which must be within the deque.
  subscript(_ index: Int) -> Value {
    get { ring[slot(index)] }
    set { ring[slot(index)] = newValue }
  }

  var items: [Value] {
    get { (0..<count).map { ring[slot($0)] } }
    set {
      removeAll()
      for item in newValue { append(item) }
    }
  }

  func append(_ item: Value) {
    version &+= 1
    if limit == 0 { return }
    if count == limit { _ = popFirst() }
    makeRoom()
    ring[slot(count)] = item
    count += 1
  }

  func prepend(_ item: Value) {
    version &+= 1
    if limit == 0 { return }
    if count == limit { _ = popLast() }
    makeRoom()
    head = (head - 1) & (ring.count - 1)
    ring[head] = item
    count += 1
  }

  func popFirst() -> Value? {
    guard count > 0 else { return nil }
    version &+= 1
    let item = ring[head]
    ring[head] = .unbound
    head = slot(1)
    count -= 1
    return item
  }

  func popLast() -> Value? {
    guard count > 0 else { return nil }
    version &+= 1
    count -= 1
    let last = slot(count)
    let item = ring[last]
    ring[last] = .unbound
    return item
  }

  func removeAll() {
    version &+= 1
    ring = Array(repeating: .unbound, count: 8)
    (head, count) = (0, 0)
  }

  // MARK: Slots

  override func initialise(_ arguments: Arguments) throws { try DequeMethods.fill(self, arguments) }
  override func length() throws -> Int? { count }
  override func truth() throws -> Bool { count > 0 }
  override func hash() throws -> Int { throw PythonError.type("unhashable type: 'collections.deque'") }
  override var isPatternSequence: Bool { true }

  private func position(_ key: Value) throws -> Int {
    guard let index = try Operators.indexIfPossible(key) else {
      throw PythonError.type("sequence index must be integer, not '\(key.type.name)'")
    }
    let position = index < 0 ? index &+ count : index
    guard position >= 0, position < count else { throw PythonError.index("deque index out of range") }
    return position
  }

  override func getItem(_ key: Value) throws -> Value? { self[try position(key)] }

  override func setItem(_ key: Value, _ value: Value) throws -> Bool {
    self[try position(key)] = value
    return true
  }

  override func deleteItem(_ key: Value) throws -> Bool {
    let position = try position(key)
    var rest = items
    rest.remove(at: position)
    items = rest
    return true
  }

  override func contains(_ item: Value) throws -> Bool? {
    let start = version
    for index in 0..<count {
      if try Operators.isIdenticalOrEqual(self[index], item) { return true }
      if version != start { throw PythonError.runtime("deque mutated during iteration") }
    }
    return false
  }

  override func iterator() throws -> Object? { walk(reversed: false) }

  func walk(reversed: Bool) -> ClosureIterator {
    let start = version
    var position = 0
    return ClosureIterator(type: reversed ? DequeMethods.reverseIterator : DequeMethods.forwardIterator) {
      if position >= self.count { return nil }
      if self.version != start { throw PythonError.runtime("deque mutated during iteration") }
      position += 1
      return self[reversed ? self.count - position : position - 1]
    }
  }

  override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    switch op {
    case .add where !reflected:
      guard let other = other.cast(DequeObject.self) else {
        throw PythonError.type("can only concatenate deque (not \"\(other.type.name)\") to deque")
      }
      return .object(DequeObject(items + other.items, limit: limit))
    case .multiply:
      guard let times = try Sequences.repeatCount(other) else { return .notImplemented }
      return .object(DequeObject(try Sequences.repeated(items, times), limit: limit))
    default: return .notImplemented
    }
  }

  override func inPlace(_ op: BinaryOperator, _ other: Value) throws -> Value {
    switch op {
    case .add:
      for item in try Operators.items(of: other) { append(item) }
    case .multiply:
      guard let times = try Sequences.repeatCount(other) else { return .notImplemented }
      items = try Sequences.repeated(items, times)
    default: return .notImplemented
    }
    return .object(self)
  }

  override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard let other = other.cast(DequeObject.self) else { return .notImplemented }
    return try Sequences.compare({ self.items }, { other.items }, op)
  }

  override func repr() throws -> String {
    try ReprGuard.visiting(self, cycle: "[...]") {
      let list = try items.map { try Operators.repr($0) }.joined(separator: ", ")
      let name = userType?.name ?? "deque"
      return limit.map { "\(name)([\(list)], maxlen=\($0))" } ?? "\(name)([\(list)])"
    }
  }
}
