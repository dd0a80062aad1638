extension Tensor {
  /// `Tensor.contiguous`: this tensor, or a row-major copy of it when it isn't contiguous.
  public func contiguous() throws -> Tensor {
    if isContiguous { return self }
    let result = try Tensor.empty(sizes, dtype)
    result.assign(self)
    return result
  }

  /// `Tensor.clone`: a copy with storage of its own, in the same layout.
  public func clone() throws -> Tensor { try converted(to: dtype) }

  /// `Tensor.to(dtype)`: this tensor, or a converted copy in the same layout.
  public func to(_ dtype: DType) throws -> Tensor { dtype == self.dtype ? self : try converted(to: dtype) }

  /// `torch.empty_like`: a new tensor of the same sizes, in the same layout.
  public func emptyLike(_ dtype: DType? = nil) throws -> Tensor {
    var result = try Tensor.empty(sizes, dtype ?? self.dtype)
    result.strides = preservedStrides
    return result
  }

  /// `Tensor.copy_`: the elements of `source`, broadcast to these sizes and converted to this dtype.
  /// - Throws: `RuntimeError` when the sizes don't broadcast or the two share some of their memory.
  public func copy(from source: Tensor) throws {
    if source.sizes != sizes {
      let broadcast = try Dimensions.broadcast(sizes, source.sizes)
      if broadcast != sizes {
        throw TensorError.runtime("output with shape \(sizes) doesn't match the broadcast shape \(broadcast)")
      }
    }
    try requireDistinctElements()
    try requireNoPartialOverlap(with: source)
    assign(source)
  }

  /// The elements of `source`, whose sizes are known to broadcast to these, converted to this dtype.
  func assign(_ source: Tensor) {
    if count == 0 { return }
    if source.dtype == dtype {
      if count == 1 {
        withExtendedLifetime((storage, source.storage)) {
          rawPointer.copyMemory(from: source.rawPointer, byteCount: dtype.itemSize)
        }
        return
      }
      StridedCopy(from: source, to: self).run()
    } else {
      StridedConversion(from: source, to: self).run()
    }
  }

  private func converted(to dtype: DType) throws -> Tensor {
    let result = try emptyLike(dtype)
    result.assign(self)
    return result
  }
}
