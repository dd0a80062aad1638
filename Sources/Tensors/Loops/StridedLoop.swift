/// The loops over the elements of one tensor, or of two of one (broadcast) shape, as few and as long as their strides
/// allow.
///
/// Neighbouring dimensions that the operands step through evenly are merged: contiguous operands end in a single loop.
/// Of two operands the first is the one that is written. Strides and offsets are in elements of each operand.
public struct StridedLoop: Sendable {
  /// One number for each operand.
  public typealias Steps = InlineArray<2, Int>

  /// Sizes of the merged dimensions, outermost first; never empty.
  public private(set) var sizes: Dimensions
  /// The strides of the first operand over the merged dimensions.
  public private(set) var first: Dimensions
  /// The strides of the second operand; those of the first when it is the only one.
  public private(set) var second: Dimensions

  /// Loops over `sizes` for one or two operands with these strides, one for each size.
  ///
  /// `ordered` keeps the row-major order of visits; without it they are in the order of the memory.
  public init(sizes: Dimensions, _ first: Dimensions, _ second: Dimensions? = nil, ordered: Bool = true) {
    self.sizes = []
    self.first = []
    self.second = []
    let order = ordered ? nil : Dimensions.memoryOrder(sizes: sizes, first, second)
    let second = second ?? first
    for place in 0..<sizes.count {
      let dim = order?[sizes.count - 1 - place] ?? place
      if sizes[dim] != 1 { append(sizes[dim], first[dim], second[dim]) }
    }
    if self.sizes.isEmpty { append(1, 0, 0) }
  }

  /// Adds a loop inside of the others, or makes the innermost longer.
  private mutating func append(_ size: Int, _ firstStride: Int, _ secondStride: Int) {
    let last = sizes.count - 1
    if last >= 0 && first[last] == size &* firstStride && second[last] == size &* secondStride {
      sizes[last] &*= size
      first[last] = firstStride
      second[last] = secondStride
    } else {
      sizes.append(size)
      first.append(firstStride)
      second.append(secondStride)
    }
  }

  /// Makes the longest loop the innermost one where that is short, for work in which the order does not matter.
  public mutating func lengthenRows() {
    let inner = sizes.count - 1
    guard sizes[inner] < 8, let longest = sizes.indices.max(by: { sizes[$0] < sizes[$1] }) else { return }
    sizes.swapAt(longest, inner)
    first.swapAt(longest, inner)
    second.swapAt(longest, inner)
  }

  /// The number of elements visited.
  public var count: Int { sizes.product }
}

extension StridedLoop {
  /// Calls `body` with (offsets, strides, count) for each innermost loop.
  @inlinable @inline(__always)
  public func forEachRow(_ body: (Steps, Steps, Int) throws -> Void) rethrows {
    if sizes.contains(0) { return }
    let inner = sizes.count - 1
    let length = sizes[inner]
    let steps: Steps = [first[inner], second[inner]]
    var offsets: Steps = [0, 0]
    if inner == 0 { return try body(offsets, steps, length) }
    var position = Dimensions(repeating: 0, count: inner)
    repeat { try body(offsets, steps, length) } while advance(&position, &offsets)
  }

  /// Goes on to the next innermost loop; false after the last.
  @usableFromInline func advance(_ position: inout Dimensions, _ offsets: inout Steps) -> Bool {
    var dim = position.count - 1
    while dim >= 0 {
      position[dim] += 1
      offsets[0] &+= first[dim]
      offsets[1] &+= second[dim]
      if position[dim] < sizes[dim] { return true }
      offsets[0] &-= sizes[dim] &* first[dim]
      offsets[1] &-= sizes[dim] &* second[dim]
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
