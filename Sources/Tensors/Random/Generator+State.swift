extension Generator {
  /// The number of bytes of a state.
  static let stateSize = 5056

  /// `Generator.get_state()`: the whole state, in PyTorch's layout, as a `uint8` tensor.
  ///
  /// The layout is a C structure: the seed (8 bytes), how many words are left and whether there is a seed (4 bytes
  /// each), the index of the next word (8), the words (8 each), three doubles of which the second is the kept normal
  /// number, and whether there is one (4).
  public func state() throws -> Tensor {
    let tensor = try Tensor.zeros([Self.stateSize], .uint8)
    tensor.withBuffer(of: UInt8.self) { buffer in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      bytes.storeBytes(of: seed, toByteOffset: 0, as: UInt64.self)
      bytes.storeBytes(of: isFresh ? 1 : Int32(625 - position), toByteOffset: 8, as: Int32.self)
      bytes.storeBytes(of: 1, toByteOffset: 12, as: Int32.self)
      bytes.storeBytes(of: isFresh ? 0 : UInt64(position), toByteOffset: 16, as: UInt64.self)
      for index in 0..<Self.wordCount {
        bytes.storeBytes(of: UInt64(words[index]), toByteOffset: 24 + 8 * index, as: UInt64.self)
      }
      bytes.storeBytes(of: nextNormal ?? 0, toByteOffset: 5024, as: Double.self)
      bytes.storeBytes(of: nextNormal == nil ? 0 : 1, toByteOffset: 5040, as: Int32.self)
    }
    return tensor
  }

  /// `Generator.set_state(state)`.
  /// - Throws: `TypeError` or `RuntimeError` when `state` is not such a state.
  public func setState(_ state: Tensor) throws {
    guard state.dtype == .uint8 else { throw TensorError.type("RNG state must be a torch.ByteTensor") }
    guard state.count == Self.stateSize else { throw TensorError.runtime("RNG state is wrong size") }
    try state.contiguous().withBuffer(of: UInt8.self) { buffer in
      let bytes = UnsafeRawBufferPointer(buffer)
      let left = bytes.load(fromByteOffset: 8, as: Int32.self)
      let next = bytes.load(fromByteOffset: 16, as: UInt64.self)
      guard bytes.load(fromByteOffset: 12, as: Int32.self) != 0, left > 0, left <= Self.wordCount,
        next <= UInt64(Self.wordCount)
      else { throw TensorError.runtime("Invalid mt19937 state") }
      seed = bytes.load(fromByteOffset: 0, as: UInt64.self)
      isFresh = left == 1 && next == 0
      position = left == 1 ? Self.wordCount : Int(next)
      for index in 0..<Self.wordCount {
        words[index] = UInt32(truncatingIfNeeded: bytes.load(fromByteOffset: 24 + 8 * index, as: UInt64.self))
      }
      let hasNormal = bytes.load(fromByteOffset: 5040, as: Int32.self) != 0
      nextNormal = hasNormal ? bytes.load(fromByteOffset: 5024, as: Double.self) : nil
    }
  }
}
