extension Tensor {
  /// A new contiguous tensor, its elements of no particular value.
  /// - Throws: `RuntimeError` for a negative size, and for more memory than there is.
  public static func empty(_ sizes: Dimensions, _ dtype: DType = .default) throws -> Tensor {
    var count = 1
    for size in sizes {
      guard size >= 0 else {
        throw TensorError.runtime("Trying to create tensor with negative dimension \(size): \(sizes)")
      }
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      if overflow { throw TensorError.runtime("Storage size calculation overflowed with sizes=\(sizes)") }
      count = product
    }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: dtype.itemSize)
    if overflow { throw TensorError.runtime("Storage size calculation overflowed with sizes=\(sizes)") }
    let storage = try Storage.allocate(byteCount: bytes)
    return Tensor(storage: storage, dtype: dtype, sizes: sizes, strides: sizes.contiguousStrides)
  }

  public static func zeros(_ sizes: Dimensions, _ dtype: DType = .default) throws -> Tensor {
    if sizes.contains(where: { $0 < 0 }) {
      throw TensorError.runtime("zeros: Dimension size must be non-negative.")
    }
    let tensor = try empty(sizes, dtype)
    tensor.storage.base.initializeMemory(as: UInt8.self, repeating: 0, count: tensor.storage.byteCount)
    return tensor
  }

  public static func ones(_ sizes: Dimensions, _ dtype: DType = .default) throws -> Tensor {
    try full(sizes, .int(1), dtype)
  }

  /// A new tensor with every element `value`.
  /// - Throws: `RuntimeError` when `value` is out of the dtype's range.
  public static func full(_ sizes: Dimensions, _ value: Scalar, _ dtype: DType? = nil) throws -> Tensor {
    let tensor = try empty(sizes, dtype ?? value.dtype)
    try tensor.fill(value)
    return tensor
  }

  /// A 0-d tensor.
  public static func scalar(_ value: Scalar, _ dtype: DType? = nil) throws -> Tensor {
    try full([], value, dtype)
  }

  /// A contiguous tensor of the elements given in row-major order; there must be as many as the sizes say.
  public static func from<T: Element>(_ elements: [T], _ sizes: Dimensions? = nil) throws -> Tensor {
    let tensor = try empty(sizes ?? [elements.count], T.dtype)
    guard tensor.count == elements.count else {
      throw TensorError.runtime("shape '\(tensor.sizes)' is invalid for input of size \(elements.count)")
    }
    tensor.withBuffer(of: T.self) { _ = $0.initialize(from: elements) }
    return tensor
  }
}
