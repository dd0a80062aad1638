extension Tensor {
  /// `Tensor.view(dtype)`: the bytes of the elements read as another dtype. Where its elements are of another size, the
  /// last dimension becomes longer or shorter.
  /// - Throws: `RuntimeError` when the layout doesn't allow it; `NotImplementedError` between bool and another dtype,
  ///   because a byte of bool must be 0 or 1.
  public func view(_ target: DType) throws -> Tensor {
    if target == dtype { return self }
    if target == .bool || dtype == .bool {
      throw TensorError(
        .notImplemented,
        "Etude has no view of \(dtype) as \(target); use .to(\(target)) to convert the elements")
    }
    var result = Tensor(storage: storage, dtype: target, offset: offset, sizes: sizes, strides: strides)
    let (old, new) = (dtype.itemSize, target.itemSize)
    if old == new { return result }
    let last = rank - 1
    if last < 0 { throw misfit(target, "self.dim() cannot be 0", got: nil) }
    func requireDenseRows() throws {
      if strides[last] != 1 { throw misfit(target, "self.stride(-1) must be 1", got: strides[last]) }
    }
    if old > new {
      try requireDenseRows()
      let factor = old / new
      result.offset *= factor
      result.sizes[last] *= factor
      for dim in 0..<last { result.strides[dim] *= factor }
    } else {
      let factor = new / old
      func divided(_ name: String, _ value: Int) throws -> Int {
        if value % factor != 0 { throw misfit(target, "\(name) must be divisible by \(factor)", got: value) }
        return value / factor
      }
      result.sizes[last] = try divided("self.size(-1)", sizes[last])
      result.offset = try divided("self.storage_offset()", offset)
      try requireDenseRows()
      for dim in 0..<last { result.strides[dim] = try divided("self.stride(\(dim))", strides[dim]) }
    }
    _ = try result.sizes.checkedProduct()
    return result
  }

  private func misfit(_ target: DType, _ rule: String, got value: Int?) -> TensorError {
    let ending = value.map { ", but got \($0)" } ?? ""
    return .runtime(
      "\(rule) to view \(dtype.scalarTypeName) as \(target.scalarTypeName) (different element sizes)\(ending)"
    )
  }
}
