/// The arguments of a call as they lie in the caller's registers: positional ones first, then the values
/// of the keywords.
public struct Arguments {
  public let base: UnsafeMutablePointer<Value>
  public let positionalCount: Int
  public let keywords: [Symbol]

  @inlinable
  public init(base: UnsafeMutablePointer<Value>, positionalCount: Int, keywords: [Symbol] = []) {
    self.base = base
    self.positionalCount = positionalCount
    self.keywords = keywords
  }

  /// The positional argument of an index below `positionalCount`.
  @inlinable public subscript(_ index: Int) -> Value { base[index] }

  public var positional: [Value] { Array(UnsafeBufferPointer(start: base, count: positionalCount)) }

  public func keywordValue(_ index: Int) -> Value { base[positionalCount + index] }

  /// The keywords with their values, in the order of the call.
  public var namedKeywords: [(Symbol, Value)] {
    keywords.indices.map { (keywords[$0], keywordValue($0)) }
  }

  /// The arguments after the first `count` positional ones.
  public func dropFirst(_ count: Int) -> Arguments {
    Arguments(base: base + count, positionalCount: positionalCount - count, keywords: keywords)
  }

  /// Lays values out as arguments for the time of `body`.
  public static func with<Result>(
    _ positional: [Value], _ keywords: [(Symbol, Value)] = [], _ body: (Arguments) throws -> Result
  ) rethrows -> Result {
    let count = positional.count + keywords.count
    return try withUnsafeTemporaryAllocation(of: Value.self, capacity: max(1, count)) { buffer in
      guard let base = buffer.baseAddress else { return try body(Arguments.none) }
      for (index, value) in positional.enumerated() { (base + index).initialize(to: value) }
      for (index, keyword) in keywords.enumerated() {
        (base + positional.count + index).initialize(to: keyword.1)
      }
      defer { base.deinitialize(count: count) }
      return try body(
        Arguments(base: base, positionalCount: positional.count, keywords: keywords.map(\.0)))
    }
  }

  nonisolated(unsafe) private static let nowhere = UnsafeMutablePointer<Value>.allocate(capacity: 1)

  public static var none: Arguments { Arguments(base: nowhere, positionalCount: 0) }
}
