/// Goes through a tar archive in gzip, file by file, without unpacking all of it into memory.
struct TarReader: ~Copyable {
  private var inflater: Inflater
  /// Bytes that may still be unpacked.
  private var budget = Inflater.defaultLimit

  init(_ bytes: [UInt8]) throws(FormatError) {
    guard Zlib.isGzip(bytes) else { throw .content("it is no .tar.gz archive") }
    inflater = try Inflater(bytes, .gzip)
  }

  /// The name and the contents of the next file whose name is wanted; nil at the end.
  mutating func next(where isWanted: (String) -> Bool) throws(FormatError) -> (
    name: String, contents: [UInt8]
  )? {
    while true {
      let header = try read(512)
      if header.allSatisfy({ $0 == 0 }) { return nil }
      guard header.count == 512, Self.isIntact(header) else { throw .content("the archive is damaged") }
      let path = Self.text(header[0..<100])
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      let size = try Self.size(header[124..<136])
      let padded = (size + 511) / 512 * 512
      let isFile = header[156] == 0 || header[156] == UInt8(ascii: "0")
      if isFile, isWanted(name) {
        let contents = try read(padded)
        guard contents.count >= size else { throw .content("the archive ends within \(name)") }
        return (name, Array(contents.prefix(size)))
      }
      try skip(padded)
    }
  }

  private mutating func read(_ count: Int) throws(FormatError) -> [UInt8] {
    guard count <= budget else {
      throw .content("the archive unpacks to more than \(Inflater.defaultLimit) bytes")
    }
    budget -= count
    return try inflater.read(count)
  }

  private mutating func skip(_ count: Int) throws(FormatError) {
    var left = count
    while left > 0 {
      let piece = min(left, 1 << 20)
      guard try read(piece).count == piece else { throw .content("the archive ends too early") }
      left -= piece
    }
  }

  /// Whether a header agrees with the sum of its bytes, which it holds itself.
  private static func isIntact(_ header: [UInt8]) -> Bool {
    var sum = 0
    for (index, byte) in header.enumerated() { sum += (148..<156).contains(index) ? 32 : Int(byte) }
    return (try? size(header[148..<156])) == sum
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// A number in octal digits.
  private static func size(_ field: ArraySlice<UInt8>) throws(FormatError) -> Int {
    let digits = text(field).filter { $0 != " " }
    guard let size = Int(digits, radix: 8), (0...1 << 40).contains(size) else {
      throw .content("the archive is damaged")
    }
    return size
  }
}
