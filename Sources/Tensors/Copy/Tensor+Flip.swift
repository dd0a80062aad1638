extension Tensor {
  /// `torch.flip`: a copy with the order of the elements reversed along each of `dims`.
  public func flip(_ dims: Dimensions) throws -> Tensor {
    let flipped = try wrap(distinct: dims)
    let result = try emptyLike()
    if isEmpty || isScalar { return try copied(into: result) }
    // Read backwards from the last place of each flipped dimension.
    var reversed = self
    for dim in flipped {
      reversed.offset += (sizes[dim] - 1) * strides[dim]
      reversed.strides[dim] = -strides[dim]
    }
    return try reversed.copied(into: result)
  }

  private var isScalar: Bool { sizes.isEmpty }

  private func copied(into result: Tensor) throws -> Tensor {
    result.assign(self)
    return result
  }
}
