/// `dict`: a hash table that remembers the order of insertion.
///
/// The entries stand in one array in order; beyond eight of them a second, sparse array of positions is
/// probed by hash, as in CPython's compact dictionaries. Strings compare by identity first, so that
/// attribute look-ups through interned names rarely look at text.
public class DictObject: Object {
  public override class var nativeType: TypeObject { Types.dict }

  struct Entry {
    var hash: Int
    var key: Value  // unbound in a removed entry
    var value: Value
  }

  private static let smallCapacity = 8
  private static let removed: Int32 = -2
  private static let free: Int32 = -1

  private(set) final var entries: UnsafeMutablePointer<Entry>?
  private final var entryCapacity = 0
  /// The entries in use, removed ones included.
  final private(set) var used = 0
  public private(set) final var count = 0
  private final var indices: UnsafeMutablePointer<Int32>?
  private final var indexMask = 0
  /// Whether a key may equal a string without being a plain one: an instance of a class of the program's.
  private final var hasUnusualKeys = false
  /// Moves on with every change of the set of keys.
  final private(set) var layoutVersion = 0

  public override init() {}

  deinit {
    entries?.deinitialize(count: used)
    entries?.deallocate()
    indices?.deallocate()
  }

  // MARK: Names, for attributes and namespaces

  /// The value under an interned name. No program code runs.
  public final subscript(name: Symbol) -> Value? {
    get {
      let string = name.string
      guard let position = find(string: string, hash: string.stringHash) else { return nil }
      return entries?[position].value
    }
    set {
      guard let newValue else {
        _ = removeValue(forName: name)
        return
      }
      let string = name.string
      if let position = find(string: string, hash: string.stringHash) {
        entries?[position].value = newValue
      } else {
        insertNew(hash: string.stringHash, key: .object(string), value: newValue)
      }
    }
  }

  public final func removeValue(forName name: Symbol) -> Value? {
    let string = name.string
    guard let position = find(string: string, hash: string.stringHash) else { return nil }
    return remove(at: position)
  }

  /// Where the value of an interned name lies, first looked for at `position`, which is set to where it was found.
  @inline(__always)
  final func place(of string: UnsafeRawPointer?, near position: inout Int) -> UnsafeMutablePointer<Value>? {
    guard let entries, let string else { return nil }
    if position < used, DictObject.isKey(string, entries + position) {
      return DictObject.value(entries + position)
    }
    return found(string, entries, &position)
  }

  private final func found(
    _ string: UnsafeRawPointer, _ entries: UnsafeMutablePointer<Entry>, _ position: inout Int
  ) -> UnsafeMutablePointer<Value>? {
    let name = Unmanaged<StringObject>.fromOpaque(string)
    guard let place = name._withUnsafeGuaranteedRef({ find(string: $0, hash: $0.stringHash) }) else {
      return nil
    }
    position = place
    return DictObject.value(entries + place)
  }

  @inline(__always)
  private static func isKey(_ string: UnsafeRawPointer, _ entry: UnsafeMutablePointer<Entry>) -> Bool {
    let key = UnsafeRawPointer(entry) + (MemoryLayout<Entry>.offset(of: \.key) ?? 0)
    return key.load(as: UnsafeRawPointer?.self) == string
  }

  @inline(__always)
  private static func value(_ entry: UnsafeMutablePointer<Entry>) -> UnsafeMutablePointer<Value> {
    (UnsafeMutableRawPointer(entry) + (MemoryLayout<Entry>.offset(of: \.value) ?? 0))
      .assumingMemoryBound(to: Value.self)
  }

  // MARK: Values

  /// `d.get(key)`.
  public final func value(for key: Value) throws -> Value? {
    guard let position = try find(key, hash: try Operators.hash(key)) else { return nil }
    return entries?[position].value
  }

  /// `d[key] = value`.
  public final func set(_ key: Value, _ value: Value) throws {
    try set(key, hash: try Operators.hash(key), value)
  }

  /// Sets a key whose hash is known.
  final func set(_ key: Value, hash: Int, _ value: Value) throws {
    if let position = try find(key, hash: hash) {
      entries?[position].value = value
    } else {
      insertNew(hash: hash, key: key, value: value)
    }
  }

  /// Removes a key; nil where it is missing.
  public final func removeValue(for key: Value) throws -> (key: Value, value: Value)? {
    guard let position = try find(key, hash: try Operators.hash(key)), let entries else { return nil }
    let key = entries[position].key
    return remove(at: position).map { (key, $0) }
  }

  /// `d.setdefault(key, value)`: the value that is there now. The key is hashed and looked up once.
  final func value(for key: Value, orInsert value: Value) throws -> Value {
    let hash = try Operators.hash(key)
    if let position = try find(key, hash: hash) { return entries?[position].value ?? value }
    insertNew(hash: hash, key: key, value: value)
    return value
  }

  /// Removes the entry that was inserted last.
  final func removeLast() -> (key: Value, value: Value)? {
    guard let (key, value, position) = entry(before: .max) else { return nil }
    _ = remove(at: position)
    return (key, value)
  }

  public final func removeAll() {
    let (old, oldIndices, oldCount) = (entries, indices, used)
    (entries, indices, entryCapacity, used, count, indexMask) = (nil, nil, 0, 0, 0, 0)
    layoutVersion &+= 1
    // The old values are let go when the dict is whole again: what that runs may look at it.
    oldIndices?.deallocate()
    old?.deinitialize(count: oldCount)
    old?.deallocate()
  }

  /// The entry at or after a position, with the position after it; nil at the end. Removed ones are skipped.
  public final func entry(from start: Int) -> (key: Value, value: Value, next: Int)? {
    guard let entries else { return nil }
    var position = start
    while position < used {
      if !entries[position].key.isUnbound {
        return (entries[position].key, entries[position].value, position + 1)
      }
      position += 1
    }
    return nil
  }

  /// The last entry, for `popitem` and `reversed`.
  public final func entry(before end: Int) -> (key: Value, value: Value, position: Int)? {
    guard let entries else { return nil }
    var position = min(end, used) - 1
    while position >= 0 {
      if !entries[position].key.isUnbound {
        return (entries[position].key, entries[position].value, position)
      }
      position -= 1
    }
    return nil
  }

  public final var keys: [Value] { collect { $0.key } }
  public final var values: [Value] { collect { $0.value } }

  private final func collect(_ part: (Entry) -> Value) -> [Value] {
    var result: [Value] = []
    result.reserveCapacity(count)
    guard let entries else { return result }
    for position in 0..<used where !entries[position].key.isUnbound { result.append(part(entries[position])) }
    return result
  }

  /// Copies the entries of another dict over this one's.
  ///
  /// - Throws: `RuntimeError` where comparing the keys changes the other dict.
  public final func merge(_ other: DictObject) throws {
    if other === self { return }
    let isEmpty = count == 0
    var position = 0
    while position < other.used, let entry = other.entries?[position] {
      position += 1
      if entry.key.isUnbound { continue }
      if isEmpty {
        insertNew(hash: entry.hash, key: entry.key, value: entry.value)
        continue
      }
      let size = other.used
      try set(entry.key, hash: entry.hash, entry.value)
      if other.used != size { throw PythonError.runtime("dict mutated during update") }
    }
  }

  /// Whether a key whose hash is known is there.
  final func holds(_ key: Value, hash: Int) throws -> Bool { try find(key, hash: hash) != nil }

  /// Visits the keys with their hashes, as the dict is at each step: `body` may run program code.
  final func forEachKey(_ body: (_ key: Value, _ hash: Int) throws -> Void) throws {
    var position = 0
    while position < used, let entry = entries?[position] {
      position += 1
      if !entry.key.isUnbound { try body(entry.key, entry.hash) }
    }
  }

  // MARK: Slots

  public override func initialise(_ arguments: Arguments) throws {
    guard arguments.positionalCount <= 1 else {
      throw PythonError.type("dict expected at most 1 argument, got \(arguments.positionalCount)")
    }
    try update(arguments.positionalCount == 1 ? arguments[0] : nil, DictObject.named(arguments))
  }

  public override func length() throws -> Int? { count }
  public override func truth() throws -> Bool { count != 0 }
  public override func hash() throws -> Int { throw PythonError.type("unhashable type: '\(type.name)'") }
  public override func contains(_ item: Value) throws -> Bool? { try value(for: item) != nil }

  public override func getItem(_ key: Value) throws -> Value? {
    if let value = try value(for: key) { return value }
    if let method = Operators.userMethod(self, .missing) {
      return try Operators.callMethod(method, self, [key])
    }
    throw PythonError.key(key)
  }

  public override func setItem(_ key: Value, _ value: Value) throws -> Bool {
    try set(key, value)
    return true
  }

  public override func deleteItem(_ key: Value) throws -> Bool {
    guard try removeValue(for: key) != nil else { throw PythonError.key(key) }
    return true
  }

  public override func iterator() throws -> Object? { DictIterator(self, .keys) }

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    guard op == .or, !reflected, let other = other.cast(DictObject.self) else { return .notImplemented }
    let result = DictObject()
    try result.merge(self)
    try result.merge(other)
    return .object(result)
  }

  public override func inPlace(_ op: BinaryOperator, _ other: Value) throws -> Value {
    guard op == .or else { return .notImplemented }
    return try Mappings.update(self, from: other) ? .object(self) : .notImplemented
  }

  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard op == .equal, let other = other.cast(DictObject.self) else { return .notImplemented }
    if count != other.count { return .bool(false) }
    return try Machine.current.nested(" in comparison") {
      var position = 0
      while let (key, value, next) = entry(from: position) {
        guard let match = try other.value(for: key), try Operators.isIdenticalOrEqual(value, match) else {
          return .bool(false)
        }
        position = next
      }
      return .bool(true)
    }
  }

  public override func repr() throws -> String {
    try ReprGuard.visiting(self, cycle: "{...}") {
      var parts: [String] = []
      var position = 0
      while let (key, value, next) = entry(from: position) {
        parts.append("\(try Operators.repr(key)): \(try Operators.repr(value))")
        position = next
      }
      return "{\(parts.joined(separator: ", "))}"
    }
  }

  // MARK: The table

  private final func find(string: StringObject, hash: Int) -> Int? {
    guard let entries else { return nil }
    guard let indices else {
      for position in 0..<used where entries[position].hash == hash {
        if DictObject.matches(entries[position].key, string) { return position }
      }
      return nil
    }
    var (slot, perturb) = (hash & indexMask, UInt(bitPattern: hash))
    while true {
      let position = indices[slot]
      if position == DictObject.free { return nil }
      if position >= 0, entries[Int(position)].hash == hash,
        DictObject.matches(entries[Int(position)].key, string)
      {
        return Int(position)
      }
      perturb >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & indexMask
    }
  }

  @inline(__always)
  private static func matches(_ key: Value, _ string: StringObject) -> Bool {
    guard case .object(let object) = key else { return false }
    if object === string { return true }
    guard let other = object as? StringObject, other.userType == nil else { return false }
    if other.symbol != nil, string.symbol != nil { return false }
    return sameCodePoints(other.text, string.text)
  }

  private final func find(_ key: Value, hash: Int) throws -> Int? {
    if case .object(let object) = key, Swift.type(of: object) == StringObject.self, object.userType == nil,
      !hasUnusualKeys
    {
      return find(string: unsafeDowncast(object, to: StringObject.self), hash: hash)
    }
    search: while true {
      let searched = entries
      guard searched != nil else { return nil }
      if indices == nil {
        var position = 0
        while position < used {
          switch try comparison(at: position, hash: hash, with: key, in: searched) {
          case .equal: return position
          case .different: position += 1
          case .disturbed: continue search
          }
        }
        return nil
      }
      var (slot, perturb) = (hash & indexMask, UInt(bitPattern: hash))
      while let indices {
        let position = Int(indices[slot])
        if position == Int(DictObject.free) { return nil }
        if position >= 0 {
          switch try comparison(at: position, hash: hash, with: key, in: searched) {
          case .equal: return position
          case .different: break
          case .disturbed: continue search
          }
        }
        perturb >>= 5
        slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & indexMask
      }
    }
  }

  private enum KeyComparison { case equal, different, disturbed }

  /// Compares an entry's key with another. That may run program code that changes this very dict: the search then
  /// begins again.
  private final func comparison(
    at position: Int, hash: Int, with key: Value, in searched: UnsafeMutablePointer<Entry>?
  ) throws -> KeyComparison {
    guard let searched, searched[position].hash == hash else { return .different }
    let stored = searched[position].key
    if stored.isUnbound { return .different }
    let isEqual = try Operators.isIdenticalOrEqual(stored, key)
    guard entries == searched, position < used, searched[position].key.isIdentical(to: stored) else {
      return .disturbed
    }
    return isEqual ? .equal : .different
  }

  private final func insertNew(hash: Int, key: Value, value: Value) {
    if used == entryCapacity { grow() }
    if case .object(let object) = key, object.userType != nil { hasUnusualKeys = true }
    entries?.advanced(by: used).initialize(to: Entry(hash: hash, key: key, value: value))
    link(position: used, hash: hash)
    used += 1
    count += 1
    layoutVersion &+= 1
  }

  private final func link(position: Int, hash: Int) {
    guard let indices else { return }
    var (slot, perturb) = (hash & indexMask, UInt(bitPattern: hash))
    while indices[slot] >= 0 {
      perturb >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & indexMask
    }
    indices[slot] = Int32(position)
  }

  private final func remove(at position: Int) -> Value? {
    guard let entries else { return nil }
    if let indices {
      let hash = entries[position].hash
      var (slot, perturb) = (hash & indexMask, UInt(bitPattern: hash))
      while indices[slot] != Int32(position) {
        perturb >>= 5
        slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & indexMask
      }
      indices[slot] = DictObject.removed
    }
    let value = entries[position].value
    let key = entries[position].key
    entries[position] = Entry(hash: 0, key: .unbound, value: .none)
    count -= 1
    layoutVersion &+= 1
    if indices == nil, position == used - 1 {
      // The tail shrinks, so that a dict used as a stack doesn't grow.
      (entries + position).deinitialize(count: 1)
      used -= 1
    }
    withExtendedLifetime(key) {}
    return value
  }

  /// Makes room: squeezes out removed entries, and doubles where that is not enough.
  private final func grow() {
    let capacity = count * 2 <= used && used > 0 ? entryCapacity : max(4, entryCapacity * 2)
    let moved = UnsafeMutablePointer<Entry>.allocate(capacity: capacity)
    var kept = 0
    if let entries {
      for position in 0..<used {
        if entries[position].key.isUnbound {
          (entries + position).deinitialize(count: 1)
        } else {
          (moved + kept).moveInitialize(from: entries + position, count: 1)
          kept += 1
        }
      }
      entries.deallocate()
    }
    entries = moved
    entryCapacity = capacity
    used = kept
    indices?.deallocate()
    indices = nil
    if capacity > DictObject.smallCapacity {
      let size = capacity * 2
      let table = UnsafeMutablePointer<Int32>.allocate(capacity: size)
      table.initialize(repeating: DictObject.free, count: size)
      indices = table
      indexMask = size - 1
      for position in 0..<kept { link(position: position, hash: moved[position].hash) }
    }
  }
}
