import Formats
import Interpreter
import Tensors

/// The files of `torch.save`: a zip archive of a pickle and of the storages that its tensors lie in
/// (https://docs.pytorch.org/docs/stable/notes/serialization.html).
enum TorchFile {
  /// Where PyTorch lays storages, so that they can be mapped.
  private static let alignment = 64

  static func write(_ value: Value) throws -> [UInt8] {
    let pickle = try PickleWriter(value)
    var archive = ZipWriter()
    archive.add("archive/data.pkl", pickle.output.bytes, alignment: alignment)
    archive.add("archive/.format_version", "1".utf8)
    archive.add("archive/.storage_alignment", "\(alignment)".utf8)
    archive.add("archive/byteorder", "little".utf8)
    for (key, storage) in pickle.storages.enumerated() {
      let bytes = UnsafeRawBufferPointer(start: storage.base, count: storage.byteCount)
      withExtendedLifetime(storage) { archive.add("archive/data/\(key)", bytes, alignment: alignment) }
    }
    archive.add("archive/version", "3\n".utf8)
    return archive.finish()
  }

  /// - Parameter takesAnyDevice: whether tensors from other devices become tensors of the CPU.
  static func read(_ bytes: [UInt8], takesAnyDevice: Bool) throws -> Value {
    if bytes.isEmpty { throw PythonError(Types.eofError, "Ran out of input") }
    if LegacyTorchFile.isOne(bytes) { return try LegacyTorchFile.read(bytes, takesAnyDevice) }
    guard ZipArchive.isZip(bytes) else {
      throw PickleReader.error("It is no file of torch.save().")
    }
    let archive = try ZipArchive(bytes)
    guard let pickle = archive.entries.first(where: { $0.name.hasSuffix("/data.pkl") }) else {
      throw FormatError(.content, "the archive has no data.pkl: it is no file of torch.save()")
    }
    let folder = pickle.name.dropLast("data.pkl".count)
    try requireLittleEndian(archive, folder)
    var loaded: [String: (storage: Storage, dtype: DType)] = [:]
    let objects = PickleObjects(takesAnyDevice: takesAnyDevice) { key, dtype, byteCount in
      let known = try loaded[key] ?? (storage(archive, "\(folder)data/\(key)", dtype), dtype)
      loaded[key] = known
      guard known.dtype == dtype, known.storage.byteCount >= byteCount else {
        throw FormatError(.content, "storage \(key) is not what its tensors need")
      }
      return known.storage
    }
    var reader = PickleReader(try archive.contents(pickle), objects)
    return try reader.read()
  }

  private static func requireLittleEndian(_ archive: ZipArchive, _ folder: Substring) throws {
    guard let entry = archive["\(folder)byteorder"] else { return }
    guard try archive.contents(entry).elementsEqual("little".utf8) else {
      throw FormatError(.unsupported, "its numbers have their most significant byte first")
    }
  }

  private static func storage(_ archive: ZipArchive, _ name: String, _ dtype: DType) throws -> Storage {
    guard let entry = archive[name] else { throw FormatError(.content, "the archive lacks \(name)") }
    let contents = try archive.contents(entry)
    let storage = try Storage.allocate(byteCount: contents.count)
    contents.withUnsafeBytes { storage.base.copyMemory(from: $0) }
    if dtype == .bool { storage.normaliseBools() }
    return storage
  }
}

extension TorchFile {
  /// The functions that `torch.serialization`, which is written in the language, is made of.
  static func add(to module: ModuleObject) {
    module["UnpicklingError"] = .object(PickleClasses.unpicklingError)
    module.function("_save(obj, f)", "Writes a value to a path or a stream.") { arguments in
      let place = try FilePlace(arguments[1], for: "torch.save()")
      try place.write(try write(arguments[0]))
      return .none
    }
    module.function("_load(f, any_device)", "Reads a value from a path or a stream.") { arguments in
      let place = try FilePlace(arguments[0], for: "torch.load()")
      let bytes = try place.read()
      let takesAnyDevice = try arguments.bool(1)
      return try FileErrors.translated(place.name, as: Types.runtimeError) {
        try read(bytes, takesAnyDevice: takesAnyDevice)
      }
    }
  }
}
