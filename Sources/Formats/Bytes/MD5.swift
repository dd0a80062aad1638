import Glibc

/// The MD5 digest (RFC 1321), by which the pages of the data sets name their files. It tells damage, not malice.
public struct MD5 {
  private var state: (UInt32, UInt32, UInt32, UInt32) = (0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476)
  private var pending: [UInt8] = []
  private var count: UInt64 = 0

  public init() {}

  /// The digest of bytes, in hexadecimal.
  public static func digest(_ bytes: [UInt8]) -> String {
    var digest = MD5()
    digest.update(bytes)
    return digest.finish()
  }

  public mutating func update(_ bytes: [UInt8]) {
    count &+= UInt64(bytes.count)
    var rest = bytes[...]
    if !pending.isEmpty {
      let part = rest.prefix(64 - pending.count)
      pending += part
      rest = rest.dropFirst(part.count)
      guard pending.count == 64 else { return }
      pending.withUnsafeBytes { transform($0) }
      pending.removeAll()
    }
    rest.withUnsafeBytes { buffer in
      for start in stride(from: 0, to: buffer.count - buffer.count % 64, by: 64) {
        transform(UnsafeRawBufferPointer(rebasing: buffer[start..<start + 64]))
      }
    }
    pending = Array(rest.suffix(rest.count % 64))
  }

  public mutating func finish() -> String {
    var tail = ByteWriter()
    tail.append(0x80)
    tail.append(repeatElement(0, count: (119 - pending.count) % 64))
    tail.little(count &* 8)
    update(tail.bytes)
    let digits = Array("0123456789abcdef")
    return [state.0, state.1, state.2, state.3].map { word in
      (0..<4).map { index in
        let byte = Int(truncatingIfNeeded: word >> UInt32(8 * index)) & 0xFF
        return "\(digits[byte >> 4])\(digits[byte & 15])"
      }.joined()
    }.joined()
  }

  private mutating func transform(_ block: UnsafeRawBufferPointer) {
    var (a, b, c, d) = state
    for step in 0..<64 {
      let mixed: UInt32
      let word: Int
      switch step / 16 {
      case 0: (mixed, word) = ((b & c) | (~b & d), step)
      case 1: (mixed, word) = ((d & b) | (~d & c), (5 &* step &+ 1) & 15)
      case 2: (mixed, word) = (b ^ c ^ d, (3 &* step &+ 5) & 15)
      default: (mixed, word) = (c ^ (b | ~d), (7 &* step) & 15)
      }
      let value = UInt32(littleEndian: block.loadUnaligned(fromByteOffset: 4 &* word, as: UInt32.self))
      let sum = a &+ mixed &+ Self.sines[step] &+ value
      let shift = Self.shifts[step / 16][step & 3]
      (a, d, c, b) = (d, c, b, b &+ (sum << shift | sum >> (32 &- shift)))
    }
    state = (state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d)
  }

  private static let shifts: [[UInt32]] = [
    [7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21],
  ]
  private static let sines = (1...64).map { UInt32(truncatingIfNeeded: Int64(0x1p32 * abs(sin(Double($0))))) }
}
