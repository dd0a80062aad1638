extension Dimensions {
  /// The dimensions of `sizes` from the one whose neighbours lie closest in memory to the farthest, as PyTorch's
  /// iterators walk them.
  ///
  /// The first of the operands' strides that tells two dimensions apart decides; a dimension that is repeated
  /// (stride 0) tells nothing. What stays undecided keeps row-major order.
  public static func memoryOrder(
    sizes: Dimensions, _ a: Dimensions, _ b: Dimensions? = nil, _ c: Dimensions? = nil
  ) -> Dimensions {
    var order = Dimensions(repeating: 0, count: sizes.count)
    for place in 0..<sizes.count { order[place] = sizes.count - 1 - place }
    if sizes.count < 2 { return order }
    for start in 1..<sizes.count {
      var current = start
      for candidate in (0..<start).reversed() {
        let (inner, outer) = (order[candidate], order[current])
        var comparison = compare(inner, outer, sizes, a)
        if comparison == 0, let b { comparison = compare(inner, outer, sizes, b) }
        if comparison == 0, let c { comparison = compare(inner, outer, sizes, c) }
        if comparison < 0 { break }
        if comparison > 0 {
          order[candidate] = outer
          order[current] = inner
          current = candidate
        }
      }
    }
    return order
  }

  /// Positive when dimension `x` is to be outside of `y`, negative when inside, 0 when these strides don't tell.
  private static func compare(_ x: Int, _ y: Int, _ sizes: Dimensions, _ strides: Dimensions) -> Int {
    let (left, right) = (strides[x], strides[y])
    if left == 0 || right == 0 { return 0 }
    if left != right { return left < right ? -1 : 1 }
    return sizes[x] > sizes[y] ? 1 : 0
  }

  /// The strides of a new tensor of these sizes without gaps, its dimensions in the memory order of up to three
  /// operands: the layout that an elementwise operation gives its result.
  ///
  /// The operands' strides are over these same sizes.
  public func denseStrides(like a: Dimensions, _ b: Dimensions? = nil, _ c: Dimensions? = nil) -> Dimensions {
    var result = self
    var stride = 1
    let order = Self.memoryOrder(sizes: self, a, b, c)
    for place in 0..<count {
      let dim = order[place]
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
    let order = Dimensions.memoryOrder(sizes: sizes, strides)
    for place in 0..<order.count where sizes[order[place]] != 1 {
      if strides[order[place]] != expected { return false }
      expected &*= sizes[order[place]]
    }
    return true
  }

  /// Whether no dimension lies closer in memory than one after it; those that repeat (stride 0) don't count.
  public var isRowMajor: Bool {
    var (last, lastSize) = (0, 1)
    for dim in (0..<sizes.count).reversed() where strides[dim] != 0 {
      if strides[dim] < last || (strides[dim] == last && lastSize > sizes[dim]) { return false }
      (last, lastSize) = (strides[dim], sizes[dim])
    }
    return true
  }

  /// The strides of a copy that keeps this tensor's layout: `torch.preserve_format`.
  public var preservedStrides: Dimensions { isDense ? strides : sizes.denseStrides(like: strides) }
}
