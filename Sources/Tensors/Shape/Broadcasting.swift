extension Dimensions {
  /// The sizes to which tensors of sizes `a` and `b` broadcast.
  /// - Throws: `RuntimeError`, naming the first dimension from the right that disagrees.
  public static func broadcast(_ a: Dimensions, _ b: Dimensions) throws -> Dimensions {
    if a == b { return a }
    let rank = Swift.max(a.count, b.count)
    var result = Dimensions(repeating: 1, count: rank)
    for dim in (0..<rank).reversed() {
      let left = dim - (rank - a.count) < 0 ? 1 : a[dim - (rank - a.count)]
      let right = dim - (rank - b.count) < 0 ? 1 : b[dim - (rank - b.count)]
      guard left == right || left == 1 || right == 1 else {
        throw TensorError.runtime(
          "The size of tensor a (\(left)) must match the size of tensor b (\(right)) at non-singleton dimension \(dim)"
        )
      }
      result[dim] = left == 1 ? right : left
    }
    return result
  }
}

extension Tensor {
  /// The strides with which this tensor's elements repeat over `sizes`, to which its own sizes must broadcast:
  /// 0 along each dimension that is repeated.
  public func strides(broadcastTo sizes: Dimensions) -> Dimensions {
    if sizes == self.sizes { return strides }
    var result = Dimensions(repeating: 0, count: sizes.count)
    let missing = sizes.count - self.sizes.count
    for dim in self.sizes.indices where self.sizes[dim] != 1 {
      result[dim + missing] = strides[dim]
    }
    return result
  }
}
