import Formats
import Interpreter
import Tensors

/// Files of `torch.save` before PyTorch 1.6, as many published weights still are: pickles one after another, then the
/// storages.
enum LegacyTorchFile {
  /// The pickle of a number that such files begin with.
  private static let magic: [UInt8] = [
    0x80, 2, 0x8A, 10, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19, 0x2E,
  ]

  static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }

  static func read(_ bytes: [UInt8], _ takesAnyDevice: Bool) throws -> Value {
    var storages: [String: (storage: Storage, dtype: DType)] = [:]
    let objects = PickleObjects(takesAnyDevice: takesAnyDevice) { key, dtype, byteCount in
      // The elements come after the pickles: memory for them must not be more than the file.
      guard byteCount <= bytes.count else { throw FormatError(.content, "storage \(key) is missing") }
      let known = try storages[key] ?? (Storage.allocate(byteCount: byteCount), dtype)
      storages[key] = known
      guard known.dtype == dtype, known.storage.byteCount == byteCount else {
        throw FormatError(.content, "storage \(key) is described in two ways")
      }
      return known.storage
    }
    var reader = PickleReader(bytes[magic.count...], objects)
    guard case .int(1001) = try reader.read() else {
      throw FormatError(.unsupported, "its version is not known")
    }
    _ = try reader.read()  // The system that wrote the file.
    let value = try reader.read()
    guard let keys = try reader.read().cast(ListObject.self)?.items else {
      throw FormatError(.content, "the list of its storages is damaged")
    }
    var rest = ByteReader(bytes[(bytes.count - reader.remaining)...])
    var unread = Set(storages.keys)
    for key in keys {
      guard let key = key.cast(StringObject.self)?.text, let (storage, dtype) = storages[key],
        unread.remove(key) != nil
      else { throw FormatError(.content, "the list of its storages is damaged") }
      try rest.skip(8)  // The count of elements, which the tensors have said already.
      let elements = try rest.take(storage.byteCount)
      elements.withUnsafeBytes { storage.base.copyMemory(from: $0) }
      if dtype == .bool { storage.normaliseBools() }
    }
    guard unread.isEmpty else { throw FormatError(.content, "some of its storages are missing") }
    return value
  }
}
