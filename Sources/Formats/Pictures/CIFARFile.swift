/// CIFAR-10's binary version: a byte for the class and 3 planes of 32 × 32 bytes a picture, in files that stand in a
/// folder or in the archive as it is downloaded (A. Krizhevsky, Learning Multiple Layers of Features from Tiny Images,
/// 2009, https://www.cs.toronto.edu/~kriz/cifar.html).
public struct CIFARFile {
  /// N · 3 · 32 · 32 bytes.
  public private(set) var images: [UInt8] = []
  /// N classes from 0 to 9.
  public private(set) var labels: [UInt8] = []

  private static let imageSize = 3 * 32 * 32

  /// The names of the files of one half of the data, in order.
  public static func names(isTraining: Bool) -> [String] {
    isTraining ? (1...5).map { "data_batch_\($0).bin" } : ["test_batch.bin"]
  }

  /// Reads what the archive holds of one half of the data: all of it, or its first files.
  public init(archive: [UInt8], isTraining: Bool) throws(FormatError) {
    let names = Self.names(isTraining: isTraining)
    var files: [String: [UInt8]] = [:]
    var reader = try TarReader(archive)
    while files.count < names.count, let file = try reader.next(where: names.contains) {
      files[file.name] = file.contents
    }
    guard files[names[0]] != nil else { throw .content("the archive lacks \(names[0])") }
    for name in names { if let file = files[name] { try append(file, name) } }
  }

  /// Reads files of the folder, in order.
  public init(files: [(name: String, bytes: [UInt8])]) throws(FormatError) {
    for (name, bytes) in files { try append(bytes, name) }
  }

  private mutating func append(_ bytes: [UInt8], _ name: String) throws(FormatError) {
    let size = Self.imageSize + 1
    guard !bytes.isEmpty, bytes.count % size == 0 else {
      throw .content("\(name) is not made of pictures of \(size) bytes")
    }
    images.reserveCapacity(images.count + bytes.count)
    for start in stride(from: 0, to: bytes.count, by: size) {
      guard bytes[start] < 10 else { throw .content("\(name) has a picture of class \(bytes[start])") }
      labels.append(bytes[start])
      images.append(contentsOf: bytes[start + 1..<start + size])
    }
  }
}
