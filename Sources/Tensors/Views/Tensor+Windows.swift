extension Tensor {
  /// `Tensor.diagonal`: the diagonal of dimensions `dim1` and `dim2`, as the last dimension; `shift` is PyTorch's
  /// `offset`, above the main diagonal when positive.
  public func diagonal(_ shift: Int = 0, _ dim1: Int = 0, _ dim2: Int = 1) throws -> Tensor {
    let row = try wrap(dim: dim1)
    let column = try wrap(dim: dim2)
    if row == column { throw TensorError.runtime("diagonal dimensions cannot be identical \(dim1), \(dim2)") }
    let length =
      shift >= 0
      ? Swift.max(Swift.min(sizes[row], sizes[column] - shift), 0)
      : Swift.max(Swift.min(sizes[row] + shift, sizes[column]), 0)
    var result = self
    if length > 0 { result.offset += shift >= 0 ? shift * strides[column] : -shift * strides[row] }
    for dim in [row, column].sorted(by: >) {
      result.sizes.remove(at: dim)
      result.strides.remove(at: dim)
    }
    result.sizes.append(length)
    result.strides.append(strides[row] &+ strides[column])
    return result
  }

  /// `Tensor.unfold`: the windows of `size` places along `dim`, `step` apart; the window is the last dimension.
  public func unfold(_ dim: Int, _ size: Int, _ step: Int) throws -> Tensor {
    let dim = try wrap(dim: dim)
    let length = sizes.isEmpty ? 1 : sizes[dim]
    if size < 0 { throw TensorError.runtime("size is \(size) but must be >= 0") }
    if size > length {
      throw TensorError.runtime(
        "maximum size for tensor at dimension \(dim) is \(length) but size is \(size)")
    }
    if step <= 0 { throw TensorError.runtime("step is \(step) but must be > 0") }
    var result = self
    result.sizes.append(size)
    result.strides.append(sizes.isEmpty ? 1 : strides[dim])
    if !sizes.isEmpty {
      result.sizes[dim] = (length - size) / step + 1
      result.strides[dim] = strides[dim] &* step
    }
    _ = try result.sizes.checkedProduct()
    return result
  }

  /// `Tensor.as_strided`: any window on the storage; the offset counts from the storage's start.
  public func asStrided(_ sizes: Dimensions, _ strides: Dimensions, _ offset: Int? = nil) throws -> Tensor {
    guard sizes.count == strides.count else {
      throw TensorError.runtime("mismatch in length of strides and shape")
    }
    if strides.contains(where: { $0 < 0 }) {
      throw TensorError.runtime(
        "as_strided: Negative strides are not supported at the moment, got strides: \(strides)")
    }
    let offset = offset ?? self.offset
    if offset < 0 { throw TensorError.runtime("Tensor: invalid storage offset \(offset)") }
    guard !sizes.contains(where: { $0 < 0 }),
      let bytes = Self.byteCount(sizes, strides, offset, dtype.itemSize)
    else {
      throw TensorError.runtime(
        "Storage size calculation overflowed with sizes=\(sizes) and strides=\(strides)")
    }
    if bytes > storage.byteCount {
      throw TensorError.runtime(
        "setStorage: sizes \(sizes), strides \(strides), storage offset \(offset), and itemsize \(dtype.itemSize) "
          + "requiring a storage size of \(bytes) are out of bounds for storage of size \(storage.byteCount)")
    }
    _ = try sizes.checkedProduct()
    return window(offset: offset, sizes: sizes, strides: strides)
  }

  /// The bytes from the storage's start to the last element; 0 without elements; `nil` on overflow.
  private static func byteCount(
    _ sizes: Dimensions, _ strides: Dimensions, _ offset: Int, _ itemSize: Int
  ) -> Int? {
    if sizes.contains(0) { return 0 }
    var last = offset
    for (size, stride) in zip(sizes, strides) {
      let (span, overflow) = (size - 1).multipliedReportingOverflow(by: stride)
      let (sum, failed) = last.addingReportingOverflow(span)
      if overflow || failed { return nil }
      last = sum
    }
    let (bytes, overflow) = last.multipliedReportingOverflow(by: itemSize)
    let (total, failed) = bytes.addingReportingOverflow(itemSize)
    return overflow || failed ? nil : total
  }
}
