import Tensors

/// NumPy's `.npy`: one array with a header that is a Python dict
/// (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html).
public enum NpyFile {
  private static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)

  /// The array as a tensor; one in Fortran's order keeps it, by its strides.
  public static func read(_ bytes: ArraySlice<UInt8>) throws -> Tensor {
    var reader = ByteReader(bytes)
    guard bytes.starts(with: magic) else { throw FormatError.content("it is no .npy file") }
    try reader.skip(magic.count)
    let version = try reader.byte()
    try reader.skip(1)
    let count: Int
    switch version {
    case 1: count = Int(try reader.little(UInt16.self))
    case 2, 3: count = Int(try reader.little(UInt32.self))
    default: throw FormatError.unsupported("its version, \(version), is not known")
    }
    let header = try NpyHeader(try reader.text(count))
    let dtype = try dtype(header.descriptor)
    let rest = try reader.take(reader.remaining)
    guard header.isFortranOrder else { return try Tensor.reading(rest, header.shape, dtype) }
    let transposed = try Tensor.reading(rest, header.shape.reversed(), dtype)
    return transposed.window(
      sizes: Dimensions(header.shape), strides: Dimensions(Array(transposed.strides).reversed()))
  }

  /// The file of a contiguous tensor, to the byte as NumPy writes it.
  public static func write(_ tensor: Tensor) -> [UInt8] {
    let sizes = Array(tensor.sizes)
    let shape = sizes.count == 1 ? "(\(sizes[0]),)" : "(\(sizes.map(String.init).joined(separator: ", ")))"
    var header =
      "{'descr': '\(descriptor(tensor.dtype))', 'fortran_order': False, 'shape': \(shape), }"
    // NumPy leaves room for the first size to grow to 21 digits.
    if let first = sizes.first {
      header += String(repeating: " ", count: max(0, 21 - String(first).count))
    }
    let unpadded = magic.count + 4 + header.utf8.count + 1
    header += String(repeating: " ", count: (64 - unpadded % 64) % 64) + "\n"
    var output = ByteWriter()
    output.append(magic)
    output.append([1, 0])
    output.little(UInt16(clamping: header.utf8.count))
    output.append(header)
    tensor.withBytes { output.append($0) }
    return output.bytes
  }

  private static func descriptor(_ dtype: DType) -> String {
    switch dtype {
    case .bool: "|b1"
    case .uint8: "|u1"
    case .int32: "<i4"
    case .int64: "<i8"
    case .float32: "<f4"
    case .float64: "<f8"
    }
  }

  private static func dtype(_ descriptor: String) throws(FormatError) -> DType {
    if let dtype = DType.allCases.first(where: { Self.descriptor($0) == descriptor }) { return dtype }
    throw .unsupported("its elements are of the type '\(descriptor)', which Etude does not have")
  }
}

extension NpyFile {
  /// The arrays of an `.npz` file by name: a zip archive of `.npy` files.
  public static func readArchive(_ bytes: [UInt8]) throws -> [(name: String, tensor: Tensor)] {
    let archive = try ZipArchive(bytes)
    var budget = Inflater.defaultLimit
    return try archive.entries.map { entry in
      let contents = try archive.contents(entry, limit: budget)
      budget -= min(budget, contents.count)
      let name = entry.name.hasSuffix(".npy") ? String(entry.name.dropLast(4)) : entry.name
      return (name, try read(contents))
    }
  }

  /// An `.npz` file of contiguous tensors.
  public static func writeArchive(_ tensors: [(name: String, tensor: Tensor)]) -> [UInt8] {
    var archive = ZipWriter()
    for (name, tensor) in tensors { archive.add(name + ".npy", write(tensor)) }
    return archive.finish()
  }
}
