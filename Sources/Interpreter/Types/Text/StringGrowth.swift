/// The bytes of a long text that a program builds with `+=`: each new string appends to what the last one left, so
/// that building a text of n characters takes time in proportion to n and not to its square.
final class StringGrowth {
  private(set) var bytes: [UInt8] = []

  /// Below this many bytes, copying is the cheaper way.
  private static let threshold = 512

  private init(_ text: String, capacity: Int) {
    bytes.reserveCapacity(capacity)
    bytes.append(contentsOf: text.utf8)
  }

  /// `a + b`.
  static func concatenated(_ a: StringObject, _ b: StringObject) -> StringObject {
    let right = b.text
    if let growth = a.growth, a.grownCount == growth.bytes.count {
      growth.bytes.append(contentsOf: right.utf8)
      return StringObject(growth, count: growth.bytes.count)
    }
    let left = a.text
    let count = left.utf8.count + right.utf8.count
    if count < threshold || right.utf8.count > left.utf8.count { return StringObject(left + right) }
    let growth = StringGrowth(left, capacity: count * 2)
    growth.bytes.append(contentsOf: right.utf8)
    return StringObject(growth, count: count)
  }
}
