/// The loops over the elements of up to four tensors of one (broadcast) shape, as few and as long as their strides
/// allow.
///
/// Dimensions are put in the order of the first operand's strides, the smallest innermost, and neighbours that every
/// operand steps through evenly are merged: contiguous operands end in a single loop. The first operand is the one
/// that is written. Strides and offsets are in elements of each operand.
public struct StridedLoop: Sendable {
  /// Sizes of the merged dimensions, outermost first; never empty.
  public private(set) var sizes: Dimensions
  /// The strides of each operand over the merged dimensions.
  public private(set) var strides: InlineArray<4, Dimensions>
  let operands: Int

  /// Loops over `sizes` for operands with strides `operands`, one for each size.
  ///
  /// `ordered` keeps the row-major order of visits, for results that depend on it.
  public init(sizes: Dimensions, _ operands: Dimensions..., ordered: Bool = true) {
    self.operands = operands.count
    self.sizes = sizes
    strides = InlineArray { $0 < operands.count ? operands[$0] : [] }
    if !ordered { sortDimensions() }
    mergeDimensions()
  }

  /// The number of elements visited.
  public var count: Int { sizes.product }

  private mutating func sortDimensions() {
    let all = (0..<operands).map { strides[$0] }
    let order = Dimensions.memoryOrder(sizes: sizes, strides: all).reversed()
    sizes = Dimensions(order.map { sizes[$0] })
    for operand in 0..<operands { strides[operand] = Dimensions(order.map { all[operand][$0] }) }
  }

  private mutating func mergeDimensions() {
    var merged = Dimensions()
    var mergedStrides = InlineArray<4, Dimensions>(repeating: [])
    for dim in sizes.indices where sizes[dim] != 1 {
      if let last = merged.indices.last, canMerge(dim, into: mergedStrides, at: last) {
        merged[last] &*= sizes[dim]
        for operand in 0..<operands { mergedStrides[operand][last] = strides[operand][dim] }
      } else {
        merged.append(sizes[dim])
        for operand in 0..<operands { mergedStrides[operand].append(strides[operand][dim]) }
      }
    }
    if merged.isEmpty {
      merged = [1]
      for operand in 0..<operands { mergedStrides[operand] = [0] }
    }
    sizes = merged
    strides = mergedStrides
  }

  private func canMerge(_ dim: Int, into merged: InlineArray<4, Dimensions>, at last: Int) -> Bool {
    for operand in 0..<operands where merged[operand][last] != sizes[dim] &* strides[operand][dim] {
      return false
    }
    return true
  }
}

extension StridedLoop {
  /// Offsets of the operands from their first elements, or their strides.
  public typealias Steps = InlineArray<4, Int>

  /// Calls `body` with (offsets, strides, count) for each innermost loop.
  @inlinable @inline(__always)
  public func forEachRow(_ body: (Steps, Steps, Int) throws -> Void) rethrows {
    if count == 0 { return }
    let inner = sizes.count - 1
    let length = sizes[inner]
    let steps = Steps { strides[$0].isEmpty ? 0 : strides[$0][inner] }
    var offsets = Steps(repeating: 0)
    if inner == 0 { return try body(offsets, steps, length) }
    var position = Dimensions(repeating: 0, count: inner)
    while true {
      try body(offsets, steps, length)
      guard advance(&position, &offsets) else { return }
    }
  }

  /// Goes on to the next innermost loop; false after the last.
  @usableFromInline func advance(_ position: inout Dimensions, _ offsets: inout Steps) -> Bool {
    var dim = position.count - 1
    while dim >= 0 {
      position[dim] += 1
      let wrapped = position[dim] == sizes[dim]
      for operand in 0..<operands {
        let stride = strides[operand][dim]
        offsets[operand] += wrapped ? stride - sizes[dim] * stride : stride
      }
      if !wrapped { return true }
      position[dim] = 0
      dim -= 1
    }
    return false
  }

  /// Calls `body` with (offset, stride, count) of the only operand for each innermost loop.
  @inlinable @inline(__always)
  public func forEachRun(_ body: (Int, Int, Int) throws -> Void) rethrows {
    try forEachRow { offsets, strides, count in try body(offsets[0], strides[0], count) }
  }
}
