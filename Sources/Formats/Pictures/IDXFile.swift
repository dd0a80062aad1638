/// IDX, the format of MNIST: bytes in some dimensions, as they are or in gzip
/// (Y. LeCun, C. Cortes, C. Burges, The MNIST database of handwritten digits).
public struct IDXFile {
  public let sizes: [Int]
  /// As many as the sizes say, the last dimension fastest.
  public let elements: [UInt8]

  public init(_ bytes: [UInt8]) throws(FormatError) {
    guard Zlib.isGzip(bytes) else {
      var reader = ByteReader(bytes)
      sizes = try Self.readSizes { count throws(FormatError) in Array(try reader.take(count)) }
      elements = Array(try reader.take(try Self.count(sizes)))
      guard reader.remaining == 0 else { throw Self.tooLong }
      return
    }
    var inflater = try Inflater(bytes, .gzip)
    var header: [UInt8] = try inflater.read(4)
    if header.count == 4 { header += try inflater.read(4 * Int(header[3])) }
    var reader = ByteReader(header)
    sizes = try Self.readSizes { count throws(FormatError) in Array(try reader.take(count)) }
    let count = try Self.count(sizes)
    elements = try inflater.read(count)
    guard elements.count == count else { throw .content("the file ends too early") }
    guard try inflater.read(1).isEmpty else { throw Self.tooLong }
  }

  private static let tooLong = FormatError.content("the file is longer than its header says")

  private static func readSizes(_ take: (Int) throws(FormatError) -> [UInt8]) throws(FormatError) -> [Int] {
    let magic = try take(4)
    guard magic[0] == 0, magic[1] == 0, (1...8).contains(magic[3]) else {
      throw .content("it is no IDX file")
    }
    guard magic[2] == 8 else { throw .unsupported("its elements are no bytes") }
    var reader = ByteReader(try take(4 * Int(magic[3])))
    var sizes: [Int] = []
    for _ in 0..<magic[3] { sizes.append(Int(try reader.big(UInt32.self))) }
    return sizes
  }

  private static func count(_ sizes: [Int]) throws(FormatError) -> Int {
    var count = 1
    for size in sizes {
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard !overflow, product <= Inflater.defaultLimit else { throw .content("its sizes are impossible") }
      count = product
    }
    return count
  }
}
