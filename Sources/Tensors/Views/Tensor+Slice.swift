extension Tensor {
  /// `Tensor.select`: the slice at `index` of dimension `dim`, without that dimension.
  public func select(_ dim: Int, _ index: Int) throws -> Tensor {
    if sizes.isEmpty { throw TensorError.index("select() cannot be applied to a 0-dim tensor.") }
    let dim = try wrap(dim: dim)
    let size = sizes[dim]
    guard index >= -size && index < size else {
      throw TensorError.index(
        "select(): index \(index) out of range for tensor of size \(sizes) at dimension \(dim)")
    }
    var result = self
    result.offset += (index < 0 ? index + size : index) * strides[dim]
    result.sizes.remove(at: dim)
    result.strides.remove(at: dim)
    return result
  }

  /// `Tensor.narrow`: `length` places of dimension `dim` from `start`.
  public func narrow(_ dim: Int, _ start: Int, _ length: Int) throws -> Tensor {
    if sizes.isEmpty { throw TensorError.runtime("narrow() cannot be applied to a 0-dim tensor.") }
    if length < 0 { throw TensorError.runtime("narrow(): length must be non-negative.") }
    let dim = try wrap(dim: dim)
    let size = sizes[dim]
    guard start >= -size && start <= size else {
      throw TensorError.index(
        "start out of range (expected to be in range of [-\(size), \(size)], but got \(start))")
    }
    let first = start < 0 ? start + size : start
    guard length <= size - first else {
      throw TensorError.runtime("start (\(first)) + length (\(length)) exceeds dimension size (\(size)).")
    }
    var result = self
    result.offset += first * strides[dim]
    result.sizes[dim] = length
    return result
  }

  /// `tensor[start:end:step]` along dimension `dim`. Bounds beyond the size are brought back to it, as Python does.
  public func slice(_ dim: Int, _ start: Int? = nil, _ end: Int? = nil, step: Int = 1) throws -> Tensor {
    if sizes.isEmpty { throw TensorError.index("slice() cannot be applied to a 0-dim tensor.") }
    if step <= 0 { throw TensorError.runtime("slice step must be positive") }
    let dim = try wrap(dim: dim)
    let size = sizes[dim]
    func place(_ bound: Int) -> Int { Swift.min(Swift.max(bound < 0 ? bound + size : bound, 0), size) }
    let first = place(start ?? 0)
    let last = Swift.max(place(end ?? size), first)
    var result = self
    result.offset += first * strides[dim]
    result.sizes[dim] = last == first ? 0 : (last - first - 1) / step + 1
    // Overflows only when a single place is left, whose stride is never used.
    result.strides[dim] = strides[dim] &* step
    return result
  }
}
