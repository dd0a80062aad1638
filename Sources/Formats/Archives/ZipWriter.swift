/// Writes a zip file of stored entries, with zip64's sizes where a file needs them.
public struct ZipWriter {
  private struct Entry {
    let name: [UInt8]
    let checksum: UInt32
    let size: Int
    let offset: Int
  }

  private var output = ByteWriter()
  private var entries: [Entry] = []
  private static let most = 0xFFFF_FFFF
  /// 1 January 1980, the earliest that the format knows: equal contents make equal files.
  private static let date: UInt32 = 0x0021_0000

  public init() {}

  /// Adds an entry.
  ///
  /// - Parameter alignment: the contents begin at a multiple of it, behind padding that `paddingKind` marks.
  public mutating func add(
    _ name: String, _ contents: some Collection<UInt8>, alignment: Int = 1, paddingKind: UInt16 = 0x4246
  ) {
    let name = Array(name.utf8)
    let entry = Entry(
      name: name, checksum: Zlib.checksum(contents), size: contents.count, offset: output.count)
    let isLarge = entry.size >= Self.most
    var extra = ByteWriter()
    if isLarge { Self.write(sizes: [entry.size, entry.size], to: &extra) }
    if alignment > 1 {
      let start = output.count + 30 + name.count + extra.count + 4
      let padding = (alignment - start % alignment) % alignment
      extra.little(paddingKind)
      extra.little(UInt16(clamping: padding))
      // `Z` as in PyTorch's own files.
      extra.append(repeatElement(UInt8(ascii: "Z"), count: padding))
    }
    output.little(UInt32(0x0403_4b50))
    writeFacts(entry, extraCount: extra.count, isLarge: isLarge)
    output.append(name)
    output.append(extra.bytes)
    output.append(contents)
    entries.append(entry)
  }

  /// The archive, its directory at the end.
  public consuming func finish() -> [UInt8] {
    let start = output.count
    for entry in entries { writeDirectoryEntry(entry) }
    let size = output.count - start
    if entries.count >= 0xFFFF || start >= Self.most || size >= Self.most {
      writeLargeEnd(start: start, size: size)
    }
    output.little(UInt32(0x0605_4b50))
    output.little(UInt32(0))
    output.little(UInt16(clamping: entries.count))
    output.little(UInt16(clamping: entries.count))
    output.little(UInt32(clamping: size))
    output.little(UInt32(clamping: start))
    output.little(UInt16(0))
    return output.bytes
  }

  /// What a local header and the directory say in the same words.
  private mutating func writeFacts(_ entry: Entry, extraCount: Int, isLarge: Bool) {
    output.little(UInt16(isLarge ? 45 : 20))
    output.little(UInt16(0x0800))  // The name is UTF-8.
    output.little(UInt16(0))
    output.little(Self.date)
    output.little(entry.checksum)
    output.little(UInt32(clamping: isLarge ? Self.most : entry.size))
    output.little(UInt32(clamping: isLarge ? Self.most : entry.size))
    output.little(UInt16(clamping: entry.name.count))
    output.little(UInt16(clamping: extraCount))
  }

  private mutating func writeDirectoryEntry(_ entry: Entry) {
    let isLarge = entry.size >= Self.most
    let isFar = entry.offset >= Self.most
    var extra = ByteWriter()
    let sizes = (isLarge ? [entry.size, entry.size] : []) + (isFar ? [entry.offset] : [])
    if !sizes.isEmpty { Self.write(sizes: sizes, to: &extra) }
    output.little(UInt32(0x0201_4b50))
    output.little(UInt16(45))
    writeFacts(entry, extraCount: extra.count, isLarge: isLarge)
    output.append(repeatElement(0, count: 10))
    output.little(UInt32(clamping: entry.offset))
    output.append(entry.name)
    output.append(extra.bytes)
  }

  private static func write(sizes: [Int], to extra: inout ByteWriter) {
    extra.little(UInt16(1))
    extra.little(UInt16(clamping: 8 * sizes.count))
    for size in sizes { extra.little(UInt64(size)) }
  }

  private mutating func writeLargeEnd(start: Int, size: Int) {
    let record = output.count
    output.little(UInt32(0x0606_4b50))
    output.little(UInt64(44))
    output.little(UInt16(45))
    output.little(UInt16(45))
    output.little(UInt64(0))
    output.little(UInt64(entries.count))
    output.little(UInt64(entries.count))
    output.little(UInt64(size))
    output.little(UInt64(start))
    output.little(UInt32(0x0706_4b50))
    output.little(UInt32(0))
    output.little(UInt64(record))
    output.little(UInt32(1))
  }
}
