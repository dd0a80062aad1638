import Tensors

extension Tensor {
  /// A contiguous tensor of elements that lie one after another in a file, the least significant byte first.
  ///
  /// - Throws: `FormatError` unless there are just as many bytes as the sizes ask for.
  static func reading(_ bytes: ArraySlice<UInt8>, _ sizes: [Int], _ dtype: DType) throws -> Tensor {
    guard try byteCount(sizes, dtype) == bytes.count else {
      throw FormatError.content("the numbers are not as many as their shape \(sizes) says")
    }
    let tensor = try empty(Dimensions(sizes), dtype)
    bytes.withUnsafeBytes { tensor.storage.base.copyMemory(from: $0) }
    if dtype == .bool { tensor.storage.normaliseBools() }
    return tensor
  }

  /// How many bytes the elements of a shape take.
  static func byteCount(_ sizes: [Int], _ dtype: DType) throws(FormatError) -> Int {
    var count = dtype.itemSize
    for size in sizes {
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard size >= 0, !overflow else { throw .content("the shape \(sizes) is impossible") }
      count = product
    }
    return count
  }

  /// The bytes of a contiguous tensor.
  func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try withExtendedLifetime(storage) {
      try body(UnsafeRawBufferPointer(start: rawPointer, count: count * dtype.itemSize))
    }
  }
}

extension UnsafeMutableRawPointer {
  /// Copies bytes of a file here; there must be room for them.
  public func copyMemory(from bytes: UnsafeRawBufferPointer) {
    if let start = bytes.baseAddress { copyMemory(from: start, byteCount: bytes.count) }
  }
}

extension Storage {
  /// Makes every byte 0 or 1, as elements of bool must be.
  public func normaliseBools() {
    for index in 0..<byteCount {
      let place = base + index
      place.storeBytes(of: place.load(as: UInt8.self) == 0 ? 0 : 1, as: UInt8.self)
    }
  }
}
