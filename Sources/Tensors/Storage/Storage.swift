import Glibc

/// The memory behind one tensor and all its views.
///
/// A small storage keeps its bytes in its own object, so that it costs one allocation; a large one owns a block,
/// aligned to a cache line, that comes from and goes back to the ``BlockCache``.
public final class Storage: ManagedBuffer<StorageHeader, UInt64> {
  /// The most bytes that are kept in the object itself.
  @usableFromInline static var tailCapacity: Int { 1024 }

  /// The alignment of a large storage, in bytes.
  static var alignment: Int { 64 }

  /// Memory for `byteCount` bytes, of no particular value.
  /// - Throws: `RuntimeError` when there is not so much memory.
  public static func allocate(byteCount: Int) throws -> Storage {
    let tail = byteCount <= tailCapacity
    let words = tail ? (byteCount + 7) / 8 : 0
    let block = tail ? nil : try BlockCache.shared.take(byteCount)
    let buffer = create(minimumCapacity: words) { buffer in
      let base = block?.base ?? buffer.withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) }
      return StorageHeader(base: base, byteCount: byteCount, version: 0, block: block, owner: nil)
    }
    // `create` on this class makes an instance of this class.
    return unsafeDowncast(buffer, to: Storage.self)
  }

  /// The same memory with a count of changes of its own, as `Tensor.data` has it.
  public func apart() -> Storage {
    let buffer = Storage.create(minimumCapacity: 0) { [self] _ in
      StorageHeader(base: base, byteCount: byteCount, version: 0, block: nil, owner: header.owner ?? self)
    }
    return unsafeDowncast(buffer, to: Storage.self)
  }

  deinit {
    if let block = header.block { BlockCache.shared.give(block) }
  }

  @inlinable public var base: UnsafeMutableRawPointer { header.base }
  @inlinable public var byteCount: Int { header.byteCount }

  /// How many in-place changes the elements have seen. Autograd compares it to find a saved tensor that was modified.
  @inlinable public var version: Int {
    get { header.version }
    set { header.version = newValue }
  }
}

/// What a ``Storage`` knows of its memory.
public struct StorageHeader {
  @usableFromInline let base: UnsafeMutableRawPointer
  @usableFromInline let byteCount: Int
  @usableFromInline var version: Int
  let block: BlockCache.Block?
  /// The storage that owns the memory, where this one does not.
  let owner: Storage?
}
