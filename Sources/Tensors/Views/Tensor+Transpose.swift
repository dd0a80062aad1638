extension Tensor {
  /// `Tensor.transpose`, also named `swapaxes`.
  public func transpose(_ dim0: Int, _ dim1: Int) throws -> Tensor {
    let first = try wrap(dim: dim0)
    let second = try wrap(dim: dim1)
    var result = self
    if first != second {
      result.sizes.swapAt(first, second)
      result.strides.swapAt(first, second)
    }
    return result
  }

  /// `Tensor.t`: the transpose of a matrix; a tensor of fewer dimensions is its own.
  public func t() throws -> Tensor {
    if rank > 2 {
      throw TensorError.runtime("t() expects a tensor with <= 2 dimensions, but self is \(rank)D")
    }
    return rank < 2 ? self : try transpose(0, 1)
  }

  /// `Tensor.mT`: the last two dimensions exchanged.
  public func matrixTranspose() throws -> Tensor {
    if rank < 2 {
      throw TensorError.runtime(
        "tensor.mT is only supported on matrices or batches of matrices. Got \(rank)-D tensor.")
    }
    return try transpose(-2, -1)
  }

  /// `Tensor.permute`: dimension `i` of the result is dimension `dims[i]`.
  public func permute(_ dims: Dimensions) throws -> Tensor {
    guard dims.count == rank else {
      throw TensorError.runtime(
        "permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired "
          + "ordering of dimensions i.e. input.dim() = \(rank) is not equal to len(dims) = \(dims.count)")
    }
    var result = self
    var seen = Set<Int>()
    for (place, dim) in dims.enumerated() {
      let source = try wrap(dim: dim)
      if !seen.insert(source).inserted {
        throw TensorError.runtime("permute(): duplicate dims are not allowed.")
      }
      result.sizes[place] = sizes[source]
      result.strides[place] = strides[source]
    }
    return result
  }

  /// `Tensor.movedim`: dimensions `source` put at the places `destination`, the others in their order.
  public func movedim(_ source: Dimensions, _ destination: Dimensions) throws -> Tensor {
    guard source.count == destination.count else {
      throw TensorError.runtime(
        "movedim: Invalid source or destination dims: source (\(source) dims) should contain the same number of dims "
          + "as destination (\(destination) dims)")
    }
    let from = try source.map(wrap(dim:))
    let to = try destination.map(wrap(dim:))
    if Set(from).count != from.count {
      throw TensorError.runtime("movedim: repeated dim in `source` (\(source))")
    }
    if Set(to).count != to.count {
      throw TensorError.runtime("movedim: repeated dim in `destination` (\(destination))")
    }
    if sizes.isEmpty { return self }
    let moved = Dictionary(uniqueKeysWithValues: zip(to, from))
    var others = sizes.indices.filter { !from.contains($0) }[...]
    return try permute(Dimensions(sizes.indices.map { moved[$0] ?? others.popFirst() ?? $0 }))
  }
}
