/// A range of bytes of a ``SourceText``.
///
/// A span holds no reference to its text, so that every node of a tree can carry one in eight bytes.
public struct Span: Hashable, Sendable {
  /// The offset of the first byte.
  public let lower: Int32
  /// The offset just after the last byte.
  public let upper: Int32

  public init(_ lower: Int32, _ upper: Int32) {
    self.lower = lower
    self.upper = Swift.max(lower, upper)
  }

  /// Offsets outside `Int32` are clamped: no ``SourceText`` is that long.
  public init(_ range: Range<Int>) {
    self.init(Int32(clamping: range.lowerBound), Int32(clamping: range.upperBound))
  }

  /// The empty span at the start of a text.
  public static let start = Span(0, 0)

  public var range: Range<Int> { Int(lower)..<Int(upper) }
  public var isEmpty: Bool { lower == upper }

  /// The smallest span that covers this one and `other`.
  public func joined(_ other: Span) -> Span {
    Span(Swift.min(lower, other.lower), Swift.max(upper, other.upper))
  }

  /// The empty span just after this one.
  public var end: Span { Span(upper, upper) }
}

extension Span: CustomStringConvertible {
  public var description: String { "\(lower)..<\(upper)" }
}
