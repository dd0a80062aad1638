import Tensors

/// The pictures of one half of a data set, and what each of them shows.
public struct Pictures {
  /// uint8, N · height · width; or N · channels · height · width for pictures in colour.
  public let images: Tensor
  /// int64, N.
  public let labels: Tensor

  /// Reads one half of a data set from the folders that may hold it.
  ///
  /// - Throws: `Missing` where no folder holds the files; `Damaged` where one can't be read.
  public init(_ set: DataSet, isTraining: Bool, folders: [String]) throws {
    self =
      set.name == DataSet.cifar10.name
      ? try Self.readCIFAR(isTraining: isTraining, folders)
      : try Self.readIDX(set, isTraining: isTraining, folders)
  }

  /// No folder holds a file.
  public struct Missing: Error {
    public let file: String
  }

  /// A file can't be read.
  public struct Damaged: Error {
    public let path: String
    public let error: FormatError
  }

  // MARK: IDX

  private static func readIDX(_ set: DataSet, isTraining: Bool, _ folders: [String]) throws -> Pictures {
    let prefix = isTraining ? "train" : "t10k"
    let (images, imagePath) = try idx("\(prefix)-images-idx3-ubyte", folders)
    let (labels, labelPath) = try idx("\(prefix)-labels-idx1-ubyte", folders)
    guard images.sizes.count == 3 else {
      throw Damaged(path: imagePath, error: .content("it holds no pictures"))
    }
    guard labels.sizes.count == 1, labels.sizes[0] == images.sizes[0] else {
      throw Damaged(path: labelPath, error: .content("it does not hold a label for each picture"))
    }
    return Pictures(
      images: try Tensor.reading(images.elements[...], images.sizes, .uint8),
      labels: try Self.labels(labels.elements))
  }

  private static func idx(_ name: String, _ folders: [String]) throws -> (IDXFile, path: String) {
    let path = try find([name, name + ".gz"], folders)
    return (try reading(path) { bytes throws(FormatError) in try IDXFile(bytes) }, path)
  }

  // MARK: CIFAR-10

  private static func readCIFAR(isTraining: Bool, _ folders: [String]) throws -> Pictures {
    let unpacked = folders.flatMap { [$0, $0 + "/cifar-10-batches-bin"] }
    let names = CIFARFile.names(isTraining: isTraining)
    let file: CIFARFile
    if let folder = unpacked.first(where: { folder in
      names.allSatisfy { DiskFile.exists("\(folder)/\($0)") }
    }) {
      file = try reading("\(folder)/\(names[0])") { first throws(FormatError) in
        var files = [(name: names[0], bytes: first)]
        for name in names.dropFirst() { files.append((name, try DiskFile.read("\(folder)/\(name)"))) }
        return try CIFARFile(files: files)
      }
    } else {
      let path = try find(DataSet.cifar10.files.map(\.name), folders)
      file = try reading(path) { bytes throws(FormatError) in
        try CIFARFile(archive: bytes, isTraining: isTraining)
      }
    }
    return Pictures(
      images: try Tensor.reading(file.images[...], [file.labels.count, 3, 32, 32], .uint8),
      labels: try labels(file.labels))
  }

  // MARK: Both

  private init(images: Tensor, labels: Tensor) {
    self.images = images
    self.labels = labels
  }

  private static func labels(_ bytes: [UInt8]) throws -> Tensor { try Tensor.from(bytes.map(Int64.init)) }

  private static func find(_ names: [String], _ folders: [String]) throws(Missing) -> String {
    let paths = folders.flatMap { folder in names.map { "\(folder)/\($0)" } }
    guard let path = paths.first(where: DiskFile.exists) else { throw Missing(file: names[0]) }
    return path
  }

  private static func reading<Result>(
    _ path: String, _ body: ([UInt8]) throws(FormatError) -> Result
  ) throws(Damaged) -> Result {
    do throws(FormatError) { return try body(try DiskFile.read(path)) } catch {
      throw Damaged(path: path, error: error)
    }
  }
}
