extension Tensor {
  /// `Tensor.squeeze()`: without the dimensions of size 1.
  public func squeeze() -> Tensor { keepingDimensions { sizes[$0] != 1 } }

  /// `Tensor.squeeze(dim)`: without dimension `dim` when its size is 1.
  public func squeeze(_ dim: Int) throws -> Tensor {
    let dim = try wrap(dim: dim)
    return keepingDimensions { $0 != dim || sizes[$0] != 1 }
  }

  /// `Tensor.squeeze(dims)`: without those of `dims` whose size is 1.
  public func squeeze(_ dims: Dimensions) throws -> Tensor {
    let dropped = try wrap(distinct: dims)
    return keepingDimensions { !dropped.contains($0) || sizes[$0] != 1 }
  }

  /// `Tensor.unsqueeze`: with a dimension of size 1 put at `dim`.
  public func unsqueeze(_ dim: Int) throws -> Tensor {
    let dim = try Self.wrap(dim: dim, rank: rank + 1)
    let stride = dim < rank ? sizes[dim] &* strides[dim] : 1
    var result = self
    result.sizes.insert(1, at: dim)
    result.strides.insert(stride, at: dim)
    return result
  }

  /// The dimensions that `dims` names.
  /// - Throws: `IndexError` for a dimension that is not there; `RuntimeError` for one that is named twice.
  public func wrap(distinct dims: Dimensions) throws -> [Int] {
    var result: [Int] = []
    for dim in dims {
      let wrapped = try wrap(dim: dim)
      if result.contains(wrapped) {
        throw TensorError.runtime("dim \(wrapped) appears multiple times in the list of dims")
      }
      result.append(wrapped)
    }
    return result
  }

  private func keepingDimensions(where keep: (Int) -> Bool) -> Tensor {
    let kept = sizes.indices.filter(keep)
    return window(sizes: Dimensions(kept.map { sizes[$0] }), strides: Dimensions(kept.map { strides[$0] }))
  }
}
