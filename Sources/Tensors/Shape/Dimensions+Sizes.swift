extension Dimensions {
  /// The product of sizes that are known to be those of a tensor, so that it cannot overflow.
  @inlinable public var product: Int {
    var result = 1
    for index in 0..<count { result &*= self[index] }
    return result
  }

  /// The number of elements of a tensor of these sizes.
  /// - Throws: `RuntimeError` when a size is negative or the number is more than an `Int` holds.
  public func checkedProduct() throws -> Int {
    var result = 1
    var overflow = false
    for size in self {
      let (product, failed) = result.multipliedReportingOverflow(by: size)
      result = product
      overflow = overflow || failed || size < 0
    }
    if overflow { throw TensorError.runtime("numel: integer multiplication overflow") }
    return result
  }

  /// The strides, in elements, of a contiguous (row-major) tensor of these sizes.
  @inlinable public var contiguousStrides: Dimensions {
    var strides = self
    var stride = 1
    for index in indices.reversed() {
      strides[index] = stride
      // Overflow happens only in a tensor without elements, where no stride is ever used.
      stride &*= Swift.max(self[index], 1)
    }
    return strides
  }
}

extension Tensor {
  /// The dimension that `dim` names in a tensor of `rank` dimensions, counted from the end when negative.
  ///
  /// A 0-d tensor is taken to have one dimension, as PyTorch takes it.
  /// - Throws: `IndexError` when there is no such dimension.
  @inlinable public static func wrap(dim: Int, rank: Int) throws -> Int {
    let bound = Swift.max(rank, 1)
    guard dim >= -bound && dim < bound else { throw dimensionError(dim, bound: bound) }
    return dim < 0 ? dim + bound : dim
  }

  /// The dimension of this tensor that `dim` names. See ``wrap(dim:rank:)``.
  @inlinable public func wrap(dim: Int) throws -> Int { try Self.wrap(dim: dim, rank: sizes.count) }

  @usableFromInline static func dimensionError(_ dim: Int, bound: Int) -> TensorError {
    .index("Dimension out of range (expected to be in range of [\(-bound), \(bound - 1)], but got \(dim))")
  }
}
