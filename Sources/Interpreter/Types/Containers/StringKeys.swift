import Glibc

/// Strings to be sorted: their bytes one after another, and the first eight of each as a number, which decides most
/// comparisons. The order of UTF-8 is that of the code points.
struct StringKeys {
  private var bytes: [UInt8] = []
  private var keys: [Key] = []

  private struct Key {
    let head: UInt64
    let position: Int
    let start: Int
    let count: Int
  }

  /// Nil where a value is no plain string.
  init?(_ values: [Value]) {
    keys.reserveCapacity(values.count)
    for value in values {
      guard let string = StringObject.plain(value) else { return nil }
      string.text.withBytes { text in
        keys.append(
          Key(head: Self.head(text), position: keys.count, start: bytes.count, count: text.count))
        bytes.append(contentsOf: text)
      }
    }
  }

  private static func head(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var head: UInt64 = 0
    for index in 0..<min(8, text.count) { head |= UInt64(text[index]) << UInt64(56 - 8 * index) }
    return head
  }

  /// The positions of the strings in their order; equal ones keep theirs.
  consuming func order(reverse: Bool) -> [Int] {
    let sorted = bytes.withUnsafeBufferPointer { bytes in
      let sign: Int32 = reverse ? -1 : 1
      return keys.sorted { a, b in
        if a.head != b.head { return (a.head < b.head) != reverse }
        let order = Self.compare(a, b, bytes) &* sign
        return order != 0 ? order < 0 : a.position < b.position
      }
    }
    return sorted.map(\.position)
  }

  private static func compare(_ a: Key, _ b: Key, _ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    guard let base = bytes.baseAddress else { return 0 }
    let order = memcmp(base + a.start, base + b.start, min(a.count, b.count))
    return order != 0 ? (order < 0 ? -1 : 1) : a.count < b.count ? -1 : a.count > b.count ? 1 : 0
  }
}
