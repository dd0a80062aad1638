extension Dimensions {
  /// The dimensions of `sizes` from the one whose neighbours lie closest in memory to the farthest, as PyTorch's
  /// iterators walk them.
  ///
  /// The first of `strides` that tells two dimensions apart decides; a dimension that is repeated (stride 0) tells
  /// nothing. What stays undecided keeps row-major order.
  public static func memoryOrder(sizes: Dimensions, strides: [Dimensions]) -> Dimensions {
    var order = Dimensions(sizes.indices.reversed())
    for start in order.indices.dropFirst() {
      var current = start
      for candidate in (0..<start).reversed() {
        let comparison = compare(order[candidate], order[current], sizes, strides)
        if comparison < 0 { break }
        if comparison > 0 {
          order.swapAt(candidate, current)
          current = candidate
        }
      }
    }
    return order
  }

  /// Positive when dimension `a` is to be outside of `b`, negative when inside, 0 when nothing tells.
  private static func compare(_ a: Int, _ b: Int, _ sizes: Dimensions, _ strides: [Dimensions]) -> Int {
    for operand in strides {
      let (left, right) = (operand[a], operand[b])
      if left == 0 || right == 0 { continue }
      if left != right { return left < right ? -1 : 1 }
      if sizes[a] > sizes[b] { return 1 }
    }
    return 0
  }

  /// The strides of a new tensor of these sizes without gaps, its dimensions in the memory order of `operands`: the
  /// layout that an elementwise operation gives its result.
  ///
  /// `operands` are strides over these same sizes.
  public func denseStrides(like operands: Dimensions...) -> Dimensions {
    var result = self
    var stride = 1
    for dim in Self.memoryOrder(sizes: self, strides: operands) {
      result[dim] = stride
      stride &*= Swift.max(self[dim], 1)
    }
    return result
  }
}

extension Tensor {
  /// Whether the elements fill their span of memory, each place once, in some order of the dimensions.
  public var isDense: Bool {
    if isContiguous { return true }
    var expected = 1
    let order = sizes.indices.filter { sizes[$0] != 1 }.sorted { strides[$0] < strides[$1] }
    for dim in order {
      if strides[dim] != expected { return false }
      expected &*= sizes[dim]
    }
    return true
  }

  /// The strides of a copy that keeps this tensor's layout: `torch.preserve_format`.
  public var preservedStrides: Dimensions { isDense ? strides : sizes.denseStrides(like: strides) }
}
