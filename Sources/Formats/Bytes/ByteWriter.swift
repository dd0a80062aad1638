/// Gathers bytes.
public struct ByteWriter {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public var count: Int { bytes.count }

  public mutating func append(_ byte: UInt8) { bytes.append(byte) }
  public mutating func append(_ more: some Collection<UInt8>) { bytes.append(contentsOf: more) }
  public mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends an integer, the least significant byte first.
  public mutating func little(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Appends an integer, the most significant byte first.
  public mutating func big(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }
}
