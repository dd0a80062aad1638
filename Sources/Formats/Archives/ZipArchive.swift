/// A zip file that is read (PKWARE's APPNOTE 6.3): stored and deflated entries, with and without zip64.
public struct ZipArchive {
  public struct Entry: Sendable {
    public let name: String
    let isDeflated: Bool
    let checksum: UInt32
    let packedSize: Int
    /// How many bytes the entry says it holds.
    public let size: Int
    let headerOffset: Int
  }

  private let bytes: [UInt8]
  /// In the order of the archive's directory.
  public let entries: [Entry]
  private let places: [String: Int]

  /// Whether bytes begin as a zip file does.
  public static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  public init(_ bytes: [UInt8]) throws(FormatError) {
    self.bytes = bytes
    let entries = try Self.readDirectory(bytes)
    self.entries = entries
    places = Dictionary(entries.indices.map { (entries[$0].name, $0) }, uniquingKeysWith: { $1 })
  }

  public subscript(_ name: String) -> Entry? { places[name].map { entries[$0] } }

  /// What an entry holds, checked by its checksum.
  public func contents(_ entry: Entry, limit: Int = Inflater.defaultLimit)
    throws(FormatError) -> ArraySlice<UInt8>
  {
    let packed = try packedBytes(entry)
    if !entry.isDeflated {
      guard entry.size == packed.count else { throw .content("entry \(entry.name) has two sizes") }
      return try checked(packed, entry)
    }
    guard entry.size <= limit else {
      throw .content("entry \(entry.name) unpacks to more than \(limit) bytes")
    }
    var inflater = try Inflater(Array(packed), .raw)
    let contents = try inflater.readAll(limit: entry.size)
    guard contents.count == entry.size else { throw .content("entry \(entry.name) is not of its size") }
    return try checked(contents[...], entry)
  }

  private func checked(_ contents: ArraySlice<UInt8>, _ entry: Entry) throws(FormatError) -> ArraySlice<UInt8>
  {
    guard Zlib.checksum(contents) == entry.checksum else {
      throw .content("entry \(entry.name) is damaged: its checksum is wrong")
    }
    return contents
  }

  private func packedBytes(_ entry: Entry) throws(FormatError) -> ArraySlice<UInt8> {
    var reader = ByteReader(bytes)
    try reader.move(to: entry.headerOffset)
    guard try reader.little(UInt32.self) == 0x0403_4b50 else {
      throw .content("entry \(entry.name) is not where the directory says")
    }
    try reader.skip(22)
    let nameCount = Int(try reader.little(UInt16.self))
    let extraCount = Int(try reader.little(UInt16.self))
    try reader.skip(nameCount + extraCount)
    return try reader.take(entry.packedSize)
  }

  // MARK: The directory

  private static func readDirectory(_ bytes: [UInt8]) throws(FormatError) -> [Entry] {
    var reader = ByteReader(bytes)
    let end = try endRecord(bytes)
    try reader.move(to: end + 10)
    var count = Int(try reader.little(UInt16.self))
    try reader.skip(4)
    var offset = Int(try reader.little(UInt32.self))
    if count == 0xFFFF || offset == 0xFFFF_FFFF, let large = try largeEndRecord(bytes, before: end) {
      (count, offset) = large
    }
    try reader.move(to: offset)
    // An entry takes 46 bytes and more, so that a false count can't ask for much memory.
    guard count <= reader.remaining / 46 else { throw .content("the archive's directory is incomplete") }
    var entries: [Entry] = []
    entries.reserveCapacity(count)
    for _ in 0..<count { entries.append(try readEntry(&reader)) }
    return entries
  }

  /// Where the record is that ends every zip file, a comment of up to 64 KiB after it.
  private static func endRecord(_ bytes: [UInt8]) throws(FormatError) -> Int {
    var position = bytes.count - 22
    let first = max(0, position - 0xFFFF)
    while position >= first {
      if bytes[position...].starts(with: [0x50, 0x4B, 0x05, 0x06]) { return position }
      position -= 1
    }
    throw .content("it is no zip archive, or its end is missing")
  }

  private static func largeEndRecord(_ bytes: [UInt8], before end: Int) throws(FormatError) -> (Int, Int)? {
    guard end >= 20 else { return nil }
    var reader = ByteReader(bytes)
    try reader.move(to: end - 20)
    guard try reader.little(UInt32.self) == 0x0706_4b50 else { return nil }
    try reader.skip(4)
    try reader.move(to: try reader.size())
    guard try reader.little(UInt32.self) == 0x0606_4b50 else {
      throw .content("the archive's directory is damaged")
    }
    try reader.skip(28)
    let count = try reader.size()
    try reader.skip(8)
    return (count, try reader.size())
  }

  private static func readEntry(_ reader: inout ByteReader) throws(FormatError) -> Entry {
    guard try reader.little(UInt32.self) == 0x0201_4b50 else {
      throw .content("the archive's directory is damaged")
    }
    try reader.skip(4)
    let flags = try reader.little(UInt16.self)
    let method = try reader.little(UInt16.self)
    try reader.skip(4)
    let checksum = try reader.little(UInt32.self)
    var packedSize = Int(try reader.little(UInt32.self))
    var size = Int(try reader.little(UInt32.self))
    let nameCount = Int(try reader.little(UInt16.self))
    let extraCount = Int(try reader.little(UInt16.self))
    let commentCount = Int(try reader.little(UInt16.self))
    try reader.skip(8)
    var offset = Int(try reader.little(UInt32.self))
    let name = String(decoding: try reader.take(nameCount), as: UTF8.self)
    var extra = ByteReader(try reader.take(extraCount))
    try reader.skip(commentCount)
    while extra.remaining >= 4 {
      let kind = try extra.little(UInt16.self)
      var field = ByteReader(try extra.take(Int(try extra.little(UInt16.self))))
      guard kind == 1 else { continue }
      if size == 0xFFFF_FFFF { size = try field.size() }
      if packedSize == 0xFFFF_FFFF { packedSize = try field.size() }
      if offset == 0xFFFF_FFFF { offset = try field.size() }
    }
    guard flags & 1 == 0 else { throw .unsupported("entry \(name) is encrypted") }
    guard method == 0 || method == 8 else {
      throw .unsupported("entry \(name) is packed by a method (\(method)) that Etude does not know")
    }
    return Entry(
      name: name, isDeflated: method == 8, checksum: checksum, packedSize: packedSize, size: size,
      headerOffset: offset)
  }
}
