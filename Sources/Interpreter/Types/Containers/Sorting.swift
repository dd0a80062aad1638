/// The sort of `list.sort` and `sorted`: stable, by `<` alone.
public enum Sorting {
  /// - Parameters:
  ///   - key: a function of one argument, or None.
  ///   - reverse: from the largest; equal items keep their order all the same.
  /// - Throws: what the program's comparisons and key throw.
  public static func sorted(_ items: [Value], key: Value, reverse: Bool) throws -> [Value] {
    var items = items
    try sort(&items, key: key, reverse: reverse)
    return items
  }

  /// Sorts in place. Where a comparison throws, a short list is left as far sorted as CPython leaves it.
  static func sort(_ items: inout [Value], key: Value, reverse: Bool) throws {
    if items.count < 2, key.isNone { return }
    let keys = key.isNone ? items : try items.map { try Operators.call(key, [$0]) }
    var order = Array(items.indices)
    defer { items = order.map { [items] in items[$0] } }
    try sort(&order, by: keys, reverse: reverse)
  }

  /// Sorts positions by their keys.
  private static func sort(_ order: inout [Int], by keys: [Value], reverse: Bool) throws {
    if keys.count < 2 { return }
    if let plain = plainOrder(of: keys, reverse: reverse) {
      order = plain
      return
    }
    // From the largest: the reverse of a sort of the reverse, which keeps equal items in order.
    if reverse { order.reverse() }
    defer { if reverse { order.reverse() } }
    try keys.withUnsafeBufferPointer { keys in
      func less(_ a: Int, _ b: Int) throws -> Bool { try isLess(keys[a], keys[b]) }
      if order.count < 64 { try insertion(&order, less) } else { order = try merge(order[...], less) }
    }
  }

  /// Keys of one built-in type compare without a look at any class; nil for others.
  private static func plainOrder(of keys: [Value], reverse: Bool) -> [Int]? {
    switch keys[0] {
    case .int: plainOrder(keys, reverse) { if case .int(let number) = $0 { number } else { nil } }
    case .float:
      plainOrder(keys, reverse) { if case .float(let number) = $0, !number.isNaN { number } else { nil } }
    case .object(let first):
      first is TupleObject
        ? columnOrder(of: keys, reverse: reverse) : StringKeys(keys)?.order(reverse: reverse)
    default: nil
    }
  }

  /// Tuples of one length are sorted by their last items first, then by those before: each sort keeps the order that
  /// the ones before it made.
  private static func columnOrder(of keys: [Value], reverse: Bool) -> [Int]? {
    var rows: [[Value]] = []
    rows.reserveCapacity(keys.count)
    for key in keys {
      guard case .object(let object) = key, Swift.type(of: object) == TupleObject.self, object.userType == nil
      else { return nil }
      rows.append(unsafeDowncast(object, to: TupleObject.self).items)
      guard rows[rows.count - 1].count == rows[0].count, rows[0].count > 0 else { return nil }
    }
    var order = Array(keys.indices)
    for column in rows[0].indices.reversed() {
      if case .object(let object) = rows[0][column], object is TupleObject { return nil }
      guard let next = plainOrder(of: order.map { rows[$0][column] }, reverse: reverse) else { return nil }
      order = next.map { order[$0] }
    }
    return order
  }

  private static func plainOrder<Key: Comparable>(
    _ values: [Value], _ reverse: Bool, _ key: (Value) -> Key?
  ) -> [Int]? {
    var pairs: [(key: Key, position: Int)] = []
    pairs.reserveCapacity(values.count)
    for value in values {
      guard let key = key(value) else { return nil }
      pairs.append((key, pairs.count))
    }
    // The position decides between equals, which makes any sort stable.
    if reverse {
      pairs.sort { $0.key != $1.key ? $0.key > $1.key : $0.position < $1.position }
    } else {
      pairs.sort { $0.key != $1.key ? $0.key < $1.key : $0.position < $1.position }
    }
    return pairs.map(\.position)
  }

  /// `a < b`, with short cuts for strings and tuples.
  private static func isLess(_ a: Value, _ b: Value) throws -> Bool {
    if case .int(let a) = a, case .int(let b) = b { return a < b }
    if let a = StringObject.plain(a), let b = StringObject.plain(b) { return a.text.precedes(b.text) }
    if case .object(let left) = a, case .object(let right) = b, let left = left as? TupleObject,
      let right = right as? TupleObject, Swift.type(of: left) == TupleObject.self, left.userType == nil,
      Swift.type(of: right) == TupleObject.self, right.userType == nil
    {
      for (a, b) in zip(left.items, right.items) where !(try Operators.isIdenticalOrEqual(a, b)) {
        return try isLess(a, b)
      }
      return left.items.count < right.items.count
    }
    return try Operators.truth(try Operators.compare(.less, a, b))
  }

  /// Merge sort: safe with comparisons that throw or contradict each other.
  private static func merge<Item>(_ items: ArraySlice<Item>, _ isLess: (Item, Item) throws -> Bool) throws
    -> [Item]
  {
    if items.count < 64 {
      var run = Array(items)
      try insertion(&run, isLess)
      return run
    }
    let middle = items.startIndex + items.count / 2
    let left = try merge(items[..<middle], isLess)
    let right = try merge(items[middle...], isLess)
    var result: [Item] = []
    result.reserveCapacity(items.count)
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if try isLess(right[j], left[i]) {
        result.append(right[j])
        j += 1
      } else {
        result.append(left[i])
        i += 1
      }
    }
    result += left[i...]
    result += right[j...]
    return result
  }

  /// Short lists are sorted by CPython's own comparisons in its own order, which a program may print: the run at
  /// the beginning, then binary insertion (Objects/listsort.txt).
  private static func insertion<Item>(_ items: inout [Item], _ isLess: (Item, Item) throws -> Bool) throws {
    guard items.count > 1 else { return }
    var run = 2
    if try isLess(items[1], items[0]) {
      while run < items.count, try isLess(items[run], items[run - 1]) { run += 1 }
      items[..<run].reverse()
    } else {
      while run < items.count, try !isLess(items[run], items[run - 1]) { run += 1 }
    }
    while run < items.count {
      let pivot = items[run]
      var (low, high) = (0, run)
      while low < high {
        let middle = low + (high - low) / 2
        if try isLess(pivot, items[middle]) { high = middle } else { low = middle + 1 }
      }
      items.remove(at: run)
      items.insert(pivot, at: low)
      run += 1
    }
  }
}
