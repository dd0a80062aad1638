import CZlib

/// Unpacks what zlib packed, in pieces, and never more than was allowed.
public struct Inflater: ~Copyable {
  public enum Container: Sendable {
    /// The deflate stream alone, as in zip.
    case raw
    /// `.gz`.
    case gzip

    fileprivate var windowBits: Int32 { self == .raw ? -MAX_WBITS : MAX_WBITS + 16 }
  }

  /// The most that is unpacked where a format does not say how much there should be.
  public static let defaultLimit = 1 << 30

  private let stream: UnsafeMutablePointer<z_stream>
  private let input: [UInt8]
  private var consumed = 0
  private var isAtEnd = false
  private let container: Container

  public init(_ input: [UInt8], _ container: Container) throws(FormatError) {
    self.input = input
    self.container = container
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = inflateInit2_(
      stream, container.windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw .content("zlib can't start (\(status))") }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// The next `count` bytes; fewer only at the end.
  /// - Throws: `FormatError` for damaged and truncated data.
  public mutating func read(_ count: Int) throws(FormatError) -> [UInt8] {
    var output: [UInt8] = []
    while output.count < count, !isAtEnd {
      let piece = try next(min(count - output.count, 1 << 20))
      output.append(contentsOf: piece)
    }
    return output
  }

  /// All there is.
  /// - Throws: `FormatError` where it is more than `limit`.
  public mutating func readAll(limit: Int = defaultLimit) throws(FormatError) -> [UInt8] {
    let output = try read(limit)
    if !isAtEnd, try !read(1).isEmpty { throw .content("it unpacks to more than \(limit) bytes") }
    return output
  }

  /// Up to `count` bytes.
  private mutating func next(_ count: Int) throws(FormatError) -> [UInt8] {
    var status = Z_OK
    let (available, start) = (min(input.count - consumed, 1 << 30), consumed)
    let stream = stream
    let output = input.withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: count) { buffer, produced in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress.map { $0 + start })
        stream.pointee.avail_in = UInt32(clamping: available)
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(clamping: count)
        status = inflate(stream, Z_NO_FLUSH)
        produced = count - Int(stream.pointee.avail_out)
      }
    }
    consumed += available - Int(stream.pointee.avail_in)
    switch status {
    case Z_OK: break
    case Z_STREAM_END: try endMember()
    case Z_BUF_ERROR where consumed >= input.count: throw .content("the packed data ends too early")
    default: throw .content("the packed data is damaged")
    }
    return output
  }

  /// A gzip file may have several members; zeros after the last are padding.
  private mutating func endMember() throws(FormatError) {
    guard container == .gzip, input[consumed...].contains(where: { $0 != 0 }) else {
      isAtEnd = true
      return
    }
    guard input[consumed...].starts(with: [0x1F, 0x8B]) else {
      throw .content("something follows the packed data")
    }
    inflateReset(stream)
  }
}

/// Packing and checking by zlib.
public enum Zlib {
  /// The CRC-32 of zip and gzip.
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.withContiguousStorageIfAvailable {
      UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count))
    }
      ?? checksum(Array(bytes))
  }

  /// Whether the bytes are a gzip file's.
  static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }
}
