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
    if key.isNone { return try sort(&items, reverse: reverse) { $0 } }
    var keyed: [(key: Value, item: Value)] = []
    keyed.reserveCapacity(items.count)
    for item in items { keyed.append((try Operators.call(key, [item]), item)) }
    defer { items = keyed.map(\.item) }
    try sort(&keyed, reverse: reverse) { $0.key }
  }

  private static func sort<Item>(_ items: inout [Item], reverse: Bool, by key: (Item) -> Value) throws {
    if items.count < 2 { return }
    if let fast = sortedNumbers(items, reverse: reverse, by: key) {
      items = fast
      return
    }
    // From the largest: the reverse of a sort of the reverse, which keeps equal items in order.
    if reverse { items.reverse() }
    defer { if reverse { items.reverse() } }
    func isLess(_ a: Item, _ b: Item) throws -> Bool {
      try Operators.truth(try Operators.compare(.less, key(a), key(b)))
    }
    if items.count < 64 { try insertion(&items, isLess) } else { items = try merge(items[...], isLess) }
  }

  /// Numbers of one type compare without a look at any class.
  private static func sortedNumbers<Item>(_ items: [Item], reverse: Bool, by key: (Item) -> Value) -> [Item]?
  {
    switch key(items[0]) {
    case .int:
      var keys: [Int] = []
      keys.reserveCapacity(items.count)
      for item in items {
        guard case .int(let number) = key(item) else { return nil }
        keys.append(number)
      }
      return order(of: keys, reverse: reverse).map { items[$0] }
    case .float:
      var keys: [Double] = []
      keys.reserveCapacity(items.count)
      for item in items {
        guard case .float(let number) = key(item), !number.isNaN else { return nil }
        keys.append(number)
      }
      return order(of: keys, reverse: reverse).map { items[$0] }
    default: return nil
    }
  }

  private static func order<Key: Comparable>(of keys: [Key], reverse: Bool) -> [Int] {
    // The position decides between equals, which makes any sort stable.
    let pairs = keys.indices.map { (key: keys[$0], position: $0) }
    let sorted =
      reverse
      ? pairs.sorted { $0.key != $1.key ? $0.key > $1.key : $0.position < $1.position }
      : pairs.sorted { $0.key != $1.key ? $0.key < $1.key : $0.position < $1.position }
    return sorted.map(\.position)
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
