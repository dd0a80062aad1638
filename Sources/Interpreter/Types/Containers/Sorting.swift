/// The sort of `list.sort` and `sorted`: stable, by `<` alone.
public enum Sorting {
  /// - Parameters:
  ///   - key: a function of one argument, or None.
  ///   - reverse: from the largest; equal items keep their order all the same.
  /// - Throws: what the program's comparisons and key throw.
  public static func sorted(_ items: [Value], key: Value, reverse: Bool) throws -> [Value] {
    if key.isNone { return try sorted(items, reverse: reverse) { $0 } }
    var keyed: [(key: Value, item: Value)] = []
    keyed.reserveCapacity(items.count)
    for item in items { keyed.append((try Operators.call(key, [item]), item)) }
    return try sorted(keyed, reverse: reverse) { $0.key }.map(\.item)
  }

  private static func sorted<Item>(_ items: [Item], reverse: Bool, by key: (Item) -> Value) throws -> [Item] {
    if items.count < 2 { return items }
    if let fast = sortedNumbers(items, reverse: reverse, by: key) { return fast }
    return try merge(items[...], reverse: reverse) {
      try Operators.truth(try Operators.compare(.less, key($0), key($1)))
    }
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
  private static func merge<Item>(
    _ items: ArraySlice<Item>, reverse: Bool, _ isLess: (Item, Item) throws -> Bool
  ) throws -> [Item] {
    if items.count <= 8 { return try insertion(items, reverse: reverse, isLess) }
    let middle = items.startIndex + items.count / 2
    let left = try merge(items[..<middle], reverse: reverse, isLess)
    let right = try merge(items[middle...], reverse: reverse, isLess)
    var result: [Item] = []
    result.reserveCapacity(items.count)
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      let takeRight = try reverse ? isLess(left[i], right[j]) : isLess(right[j], left[i])
      if takeRight {
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

  private static func insertion<Item>(
    _ items: ArraySlice<Item>, reverse: Bool, _ isLess: (Item, Item) throws -> Bool
  ) throws -> [Item] {
    var result: [Item] = []
    for item in items {
      var position = result.count
      while position > 0,
        try reverse ? isLess(result[position - 1], item) : isLess(item, result[position - 1])
      {
        position -= 1
      }
      result.insert(item, at: position)
    }
    return result
  }
}
