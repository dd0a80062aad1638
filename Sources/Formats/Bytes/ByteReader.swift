/// Reads numbers one after another from bytes that may be anything.
public struct ByteReader {
  public let bytes: ArraySlice<UInt8>
  /// The index of the next byte.
  public private(set) var position: Int

  public init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  public init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  /// How many bytes are left.
  public var remaining: Int { bytes.endIndex - position }

  /// The next `count` bytes.
  /// - Throws: `FormatError` where there are fewer.
  public mutating func take(_ count: Int) throws(FormatError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else { throw .content("the file ends too early") }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// Moves on over `count` bytes.
  public mutating func skip(_ count: Int) throws(FormatError) { _ = try take(count) }

  /// Moves to a place that is counted from the first byte.
  public mutating func move(to offset: Int) throws(FormatError) {
    guard offset >= 0, offset <= bytes.count else { throw .content("the file ends too early") }
    position = bytes.startIndex + offset
  }

  public mutating func byte() throws(FormatError) -> UInt8 {
    guard position < bytes.endIndex else { throw .content("the file ends too early") }
    defer { position += 1 }
    return bytes[position]
  }

  /// An integer, the least significant byte first.
  public mutating func little<T: FixedWidthInteger>(_: T.Type) throws(FormatError) -> T {
    var result: T = 0
    for (index, byte) in try take(T.bitWidth / 8).enumerated() {
      result |= T(truncatingIfNeeded: byte) << T(truncatingIfNeeded: 8 * index)
    }
    return result
  }

  /// An integer, the most significant byte first.
  public mutating func big<T: FixedWidthInteger>(_ type: T.Type) throws(FormatError) -> T {
    try little(type).byteSwapped
  }

  /// A length or an offset of 64 bits that memory can have.
  public mutating func size() throws(FormatError) -> Int {
    guard let size = Int(exactly: try little(UInt64.self)) else {
      throw .content("a size in the file is out of range")
    }
    return size
  }

  /// The text up to a byte, which is passed over.
  public mutating func text(until end: UInt8) throws(FormatError) -> String {
    guard let stop = bytes[position...].firstIndex(of: end) else { throw .content("the file ends too early") }
    defer { position = stop + 1 }
    return String(decoding: bytes[position..<stop], as: UTF8.self)
  }

  /// `count` bytes of UTF-8.
  public mutating func text(_ count: Int) throws(FormatError) -> String {
    guard let text = String(validating: try take(count), as: UTF8.self) else {
      throw .content("a text in the file is not UTF-8")
    }
    return text
  }
}
