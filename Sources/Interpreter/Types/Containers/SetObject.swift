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
  /// Moves on with every change.
  private(set) var version = 0
  private var popFinger = 0

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

  private func find(_ key: Value, _ hash: Int) throws -> Int? {
    var perturb = UInt(bitPattern: hash)
    var slot = hash & mask
    while true {
      let probes = slot + SetObject.linearProbes <= mask ? SetObject.linearProbes : 0
      for position in slot...(slot + probes) {
        let entry = table[position]
        if entry.key.isUnbound, !entry.isDummy { return nil }
        if !entry.isDummy, entry.hash == hash, try Operators.isIdenticalOrEqual(entry.key, key) {
          return position
        }
      }
      perturb >>= 5
      slot = (slot &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
    }
  }

  public func holds(_ key: Value) throws -> Bool { try find(key, try Operators.hash(key)) != nil }

  public func insert(_ key: Value) throws { try insert(key, hash: try Operators.hash(key)) }

  private func insert(_ key: Value, hash: Int) throws {
    if try find(key, hash) != nil { return }
    place(key, hash, in: &table, mask: mask)
    fill += 1
    count += 1
    version &+= 1
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
      version &+= 1
    } else if fill == 0 {
      for entry in other.table where !entry.key.isUnbound {
        place(entry.key, entry.hash, in: &table, mask: mask)
      }
      (fill, count) = (other.count, other.count)
      version &+= 1
    } else {
      for entry in other.table where !entry.key.isUnbound { try insert(entry.key, hash: entry.hash) }
    }
  }

  /// Takes over the table of another set.
  func take(_ other: SetObject) {
    (table, mask, fill, count) = (other.table, other.mask, other.fill, other.count)
    version &+= 1
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
  }

  /// Removes an item; false where it is missing.
  public func remove(_ key: Value) throws -> Bool {
    guard let position = try find(key, try Operators.hash(key)) else { return false }
    table[position] = Entry(hash: -1, key: .unbound, isDummy: true)
    count -= 1
    version &+= 1
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
    version &+= 1
    popFinger = position + 1
    return key
  }

  public func removeAll() {
    table = Array(repeating: Entry(hash: 0, key: .unbound, isDummy: false), count: 8)
    (mask, fill, count) = (7, 0, 0)
    version &+= 1
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

  // MARK: Slots

  public override func initialise(_ arguments: Arguments) throws {
    if isFrozen { return }
    guard arguments.keywords.isEmpty else {
      throw PythonError.type("\(type.name)() takes no keyword arguments")
    }
    guard arguments.positionalCount <= 1 else {
      throw PythonError.type("set expected at most 1 argument, got \(arguments.positionalCount)")
    }
    if count > 0 { removeAll() }
    if arguments.positionalCount == 1 { try insertAll(of: arguments[0]) }
  }

  public override func length() throws -> Int? { count }
  public override func truth() throws -> Bool { count > 0 }

  public override func contains(_ item: Value) throws -> Bool? {
    if let set = item.cast(SetObject.self), !set.isFrozen {
      return try holds(.object(try SetObject(set.items, isFrozen: true)))
    }
    return try holds(item)
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
    return try FrozenSetHash.hash(items)
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
  private let set: SetObject
  private let version: Int
  private var slot = 0

  init(_ set: SetObject) {
    self.set = set
    version = set.version
  }

  override var isIterator: Bool { true }
  override func iterator() throws -> Object? { self }

  override func next() throws -> Value? {
    guard set.version == version else { throw PythonError.runtime("Set changed size during iteration") }
    guard let (key, next) = set.item(from: slot) else { return nil }
    slot = next
    return key
  }
}

/// CPython's hash of a frozenset: the same for every order of the items.
enum FrozenSetHash {
  static func hash(_ items: [Value]) throws -> Int {
    var hash: UInt = 0
    for item in items {
      let h = UInt(bitPattern: try Operators.hash(item))
      hash ^= ((h ^ 89_869_747) ^ (h << 16)) &* 3_644_798_167
    }
    hash ^= (UInt(bitPattern: items.count) &+ 1) &* 1_927_868_237
    hash ^= (hash >> 11) ^ (hash >> 25)
    hash = hash &* 69_069 &+ 907_133_923
    return hash == UInt.max ? 590_923_713 : Int(bitPattern: hash)
  }
}
