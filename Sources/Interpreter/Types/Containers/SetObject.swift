/// `set` and `frozenset`: CPython's own table (Objects/setobject.c), so that numbers come out in its order.
///
/// Open addressing: up to nine neighbours of a slot are tried in turn before the probe jumps.
public final class SetObject: Object {
  public override class var nativeType: TypeObject { Types.set }

  struct Entry {
    var hash: Int
    var key: Value  // unbound where the slot is free
    var isDummy: Bool
  }

  private static let linearProbes = 9

  private var table: [Entry]
  private var mask: Int
  /// Slots in use, dummies included.
  private var fill = 0
  public private(set) var count = 0
  public let isFrozen: Bool
  /// Moves on whenever the table is replaced by another.
  private var generation = 0
  private var popFinger = 0
  /// The hash of a frozen set, kept because nested sets would ask for it again and again; 0 before the first time.
  private var frozenHash = 0

  public init(isFrozen: Bool = false) {
    self.isFrozen = isFrozen
    table = Array(repeating: Entry(hash: 0, key: .unbound, isDummy: false), count: 8)
    mask = 7
    super.init()
    if isFrozen { userType = Types.frozenSet }
  }

  public convenience init(_ items: [Value], isFrozen: Bool = false) throws {
    self.init(isFrozen: isFrozen)
    for item in items { try insert(item) }
  }

  // MARK: The table

  /// The slot of a key, nil where it is missing. A comparison may run program code that changes this very set: the
  /// search then begins again, but for `isInsertion`, which is content with having met an equal item.
  private func find(_ key: Value, _ hash: Int, isInsertion: Bool = false) throws -> Int? {
    restart: while true {
      let searched = generation
      var perturb = UInt(bitPattern: hash)
      var slot = hash & mask
      while true {
        let probes = slot + SetObject.linearProbes <= mask ? SetObject.linearProbes : 0
        for position in slot...(slot + probes) {
          let entry = table[position]
          if entry.key.isUnbound, !entry.isDummy { return nil }
          guard !entry.isDummy, entry.hash == hash else { continue }
          let isEqual = try Operators.isIdenticalOrEqual(entry.key, key)
          if isEqual, isInsertion { return position }
          guard generation == searched, table[position].key.isIdentical(to: entry.key) else {
            continue restart
          }
          if isEqual { return position }
        }
        perturb >>= 5
        slot = (slot &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
      }
    }
  }

  public func holds(_ key: Value) throws -> Bool { try find(key, try Operators.hash(key)) != nil }

  func holds(_ key: Value, hash: Int) throws -> Bool { try find(key, hash) != nil }

  public func insert(_ key: Value) throws { try insert(key, hash: try Operators.hash(key)) }

  func insert(_ key: Value, hash: Int) throws {
    if try find(key, hash, isInsertion: true) != nil { return }
    place(key, hash, in: &table, mask: mask)
    fill += 1
    count += 1
    if fill * 5 >= mask * 3 { grow() }
  }

  private func grow() { resize(minimum: count > 50_000 ? count * 2 : count * 4) }

  /// Makes room for more items, where they would fill the table too much.
  func reserve(_ more: Int) {
    if (fill + more) * 5 >= mask * 3 { resize(minimum: (count + more) * 2) }
  }

  /// Gets rid of removed entries where they take more than a quarter of the table.
  func squeeze() {
    if fill - count > mask / 4 { grow() }
  }

  /// Puts the items of another set in. The table is copied as it is where that can be.
  func merge(_ other: SetObject) throws {
    if other === self || other.count == 0 { return }
    reserve(other.count)
    if fill == 0, mask == other.mask, other.fill == other.count {
      table = other.table
      (fill, count) = (other.fill, other.count)
      generation &+= 1
    } else if fill == 0 {
      for entry in other.table where !entry.key.isUnbound {
        place(entry.key, entry.hash, in: &table, mask: mask)
      }
      (fill, count) = (other.count, other.count)
    } else {
      try other.forEachEntry { try insert($0, hash: $1) }
    }
  }

  /// Takes over the table of another set.
  func take(_ other: SetObject) {
    (table, mask, fill, count) = (other.table, other.mask, other.fill, other.count)
    generation &+= 1
  }

  private func place(_ key: Value, _ hash: Int, in table: inout [Entry], mask: Int) {
    var perturb = UInt(bitPattern: hash)
    var slot = hash & mask
    while true {
      let probes = slot + SetObject.linearProbes <= mask ? SetObject.linearProbes : 0
      for position in slot...(slot + probes) where table[position].key.isUnbound && !table[position].isDummy {
        table[position] = Entry(hash: hash, key: key, isDummy: false)
        return
      }
      perturb >>= 5
      slot = (slot &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
    }
  }

  private func resize(minimum: Int) {
    var size = 8
    while size <= minimum { size <<= 1 }
    var new = Array(repeating: Entry(hash: 0, key: .unbound, isDummy: false), count: size)
    for entry in table where !entry.key.isUnbound { place(entry.key, entry.hash, in: &new, mask: size - 1) }
    table = new
    mask = size - 1
    fill = count
    generation &+= 1
  }

  /// Removes an item; false where it is missing.
  public func remove(_ key: Value) throws -> Bool { try remove(key, hash: try Operators.hash(key)) }

  func remove(_ key: Value, hash: Int) throws -> Bool {
    guard let position = try find(key, hash) else { return false }
    var freed = Entry(hash: -1, key: .unbound, isDummy: true)
    swap(&freed, &table[position])
    count -= 1
    return true
  }

  /// Removes and returns the item that CPython's `pop` would; nil from an empty set.
  public func pop() -> Value? {
    guard count > 0 else { return nil }
    var position = popFinger & mask
    while table[position].key.isUnbound { position = (position + 1) & mask }
    let key = table[position].key
    table[position] = Entry(hash: -1, key: .unbound, isDummy: true)
    count -= 1
    popFinger = position + 1
    return key
  }

  public func removeAll() {
    // The old items are let go when the set is whole again: what that runs may look at it.
    let old = table
    table = Array(repeating: Entry(hash: 0, key: .unbound, isDummy: false), count: 8)
    (mask, fill, count) = (7, 0, 0)
    generation &+= 1
    withExtendedLifetime(old) {}
  }

  /// The items in the table's order, which is that of printing and iteration.
  public var items: [Value] { table.lazy.filter { !$0.key.isUnbound }.map(\.key) }

  /// The item at or after a slot, with the slot after it; nil at the end.
  func item(from start: Int) -> (key: Value, next: Int)? {
    var position = start
    while position < table.count {
      if !table[position].key.isUnbound { return (table[position].key, position + 1) }
      position += 1
    }
    return nil
  }

  /// Visits the items with their hashes, in the table's order and as the table is at each step: `body` may run
  /// program code.
  func forEachEntry(_ body: (_ key: Value, _ hash: Int) throws -> Void) throws {
    var position = 0
    while position < table.count {
      let entry = table[position]
      position += 1
      if !entry.key.isUnbound { try body(entry.key, entry.hash) }
    }
  }

  /// Whether every item passes a test, visited likewise.
  func allEntries(_ test: (_ key: Value, _ hash: Int) throws -> Bool) throws -> Bool {
    var position = 0
    while position < table.count {
      let entry = table[position]
      position += 1
      if !entry.key.isUnbound, !(try test(entry.key, entry.hash)) { return false }
    }
    return true
  }

  // MARK: Slots

  public override func initialise(_ arguments: Arguments) throws {
    if isFrozen { return }
    guard arguments.keywords.isEmpty else {
      throw PythonError.type("\(type.name)() takes no keyword arguments")
    }
    guard arguments.positionalCount <= 1 else {
      throw PythonError.type("\(type.name) expected at most 1 argument, got \(arguments.positionalCount)")
    }
    if count > 0 { removeAll() }
    if arguments.positionalCount == 1 { try insertAll(of: arguments[0]) }
  }

  public override func length() throws -> Int? { count }
  public override func truth() throws -> Bool { count > 0 }

  public override func contains(_ item: Value) throws -> Bool? { try holds(try SetObject.lookupKey(item)) }

  /// What an item is looked up by: a set that has no hash by a frozen copy, so that `{1} in s` finds
  /// `frozenset({1})`.
  static func lookupKey(_ item: Value) throws -> Value {
    guard let set = item.cast(SetObject.self), !set.isFrozen else { return item }
    do { _ = try Operators.hash(item) } catch let error as PythonError
      where error.exception.type.isSubtype(of: Types.typeError)
    {
      return .object(try set.copied(isFrozen: true))
    }
    return item
  }

  public override func iterator() throws -> Object? { SetIterator(self) }

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    if reflected { return .notImplemented }
    return try combine(op, other).map { .object($0) } ?? .notImplemented
  }

  public override func inPlace(_ op: BinaryOperator, _ other: Value) throws -> Value {
    guard !isFrozen, try combineInPlace(op, other) else { return .notImplemented }
    return .object(self)
  }

  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard let other = other.cast(SetObject.self) else { return .notImplemented }
    return .bool(try compareSets(op, other))
  }

  public override func hash() throws -> Int {
    guard isFrozen else { throw PythonError.type("unhashable type: '\(type.name)'") }
    if frozenHash == 0 {
      frozenHash = FrozenSetHash.hash(table.lazy.filter { !$0.key.isUnbound }.map(\.hash))
    }
    return frozenHash
  }

  public override func repr() throws -> String {
    if count == 0 { return "\(type.name)()" }
    return try ReprGuard.visiting(self, cycle: "\(type.name)(...)") {
      let parts = try items.map { try Operators.repr($0) }.joined(separator: ", ")
      return type === Types.set ? "{\(parts)}" : "\(type.name)({\(parts)})"
    }
  }
}

/// `iter(set)`.
final class SetIterator: Object {
  override class var nativeType: TypeObject { Types.setIterator }
  private var set: SetObject?
  /// The number of items when the iteration began; -1 once it has changed.
  private var count: Int
  private var slot = 0
  private var remaining: Int

  init(_ set: SetObject) {
    self.set = set
    count = set.count
    remaining = set.count
  }

  override var isIterator: Bool { true }
  override func iterator() throws -> Object? { self }
  override func lengthHint() -> Int? { set?.count == count ? remaining : 0 }

  override func next() throws -> Value? {
    guard let set else { return nil }
    guard set.count == count else {
      count = -1
      throw PythonError.runtime("Set changed size during iteration")
    }
    guard let (key, next) = set.item(from: slot) else {
      self.set = nil
      return nil
    }
    slot = next
    remaining -= 1
    return key
  }
}

/// CPython's hash of a frozenset: the same for every order of the items.
enum FrozenSetHash {
  static func hash(_ hashes: some Sequence<Int>) -> Int {
    var hash: UInt = 0
    var count: UInt = 0
    for item in hashes {
      let h = UInt(bitPattern: item)
      hash ^= ((h ^ 89_869_747) ^ (h << 16)) &* 3_644_798_167
      count += 1
    }
    hash ^= (count &+ 1) &* 1_927_868_237
    hash ^= (hash >> 11) ^ (hash >> 25)
    hash = hash &* 69_069 &+ 907_133_923
    return hash == UInt.max ? 590_923_713 : Int(bitPattern: hash)
  }
}
