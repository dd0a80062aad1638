import Tensors

/// How index tensors pick elements: the result's sizes, and where in the source each of its elements is.
///
/// The dimensions before the first indexed one stay, then come the (broadcast) dimensions of the indices, then the
/// rest. Where indexed dimensions are not neighbours, those of the indices come first, as in NumPy and PyTorch.
struct IndexPlan {
  /// The sizes of what is picked.
  let sizes: Dimensions
  private let before: (sizes: Dimensions, strides: Dimensions)
  private let after: (sizes: Dimensions, strides: Dimensions)
  /// For each combination of indices, the distance from the first element, in elements.
  private let offsets: [Int]

  /// - Parameter indices: for each dimension of `source`, an integer tensor, or `nil` to keep the dimension.
  /// - Throws: `IndexError` for an index out of range and for indices that don't broadcast.
  init(_ source: Tensor, _ indices: [Tensor?]) throws {
    let places = indices.indices.filter { indices[$0] != nil }
    let tensors = indices.compactMap { $0 }
    var common: Dimensions = []
    for tensor in tensors {
      guard let broadcast = try? Dimensions.broadcast(common, tensor.sizes) else {
        throw TensorError.index(
          "shape mismatch: indexing tensors could not be broadcast together with shapes "
            + tensors.map(\.sizes.description).joined(separator: ", "))
      }
      common = broadcast
    }
    let count = try common.checkedProduct()
    var offsets = [Int](repeating: 0, count: count)
    for (order, (place, tensor)) in zip(places, tensors).enumerated() {
      let (size, stride) = (source.sizes[place], source.strides[place])
      let expanded = try tensor.to(.int64).expand(common).contiguous()
      try expanded.withBuffer(of: Int64.self) { buffer in
        for (position, value) in buffer.enumerated() {
          let index = Int(value)
          guard index >= -size && index < size else {
            throw TensorError.index(
              "index \(index) is out of bounds for dimension \(order) with size \(size)")
          }
          offsets[position] += (index < 0 ? index + size : index) * stride
        }
      }
    }
    self.offsets = offsets
    let kept = source.sizes.indices.filter { $0 >= indices.count || indices[$0] == nil }
    let first = places.first ?? 0
    let isAdjacent = places.isEmpty || places.count == (places.last ?? first) - first + 1
    let outer = kept.filter { isAdjacent && $0 < first }
    let inner = kept.filter { !(isAdjacent && $0 < first) }
    func window(_ dims: [Int]) -> (Dimensions, Dimensions) {
      (Dimensions(dims.map { source.sizes[$0] }), Dimensions(dims.map { source.strides[$0] }))
    }
    before = window(outer)
    after = window(inner)
    sizes = before.sizes + common + after.sizes
  }

  /// Calls `body` with (where in the source, stride there, where in the result, count) for each run of elements.
  @inline(__always)
  func forEachRun(_ body: (Int, Int, Int, Int) -> Void) {
    if sizes.contains(0) { return }
    let outer = StridedLoop(sizes: before.sizes, before.strides)
    let inner = StridedLoop(sizes: after.sizes, after.strides)
    var place = 0
    outer.forEachRun { start, stride, count in
      for row in 0..<count {
        for offset in offsets {
          inner.forEachRun { innerStart, innerStride, length in
            body(start + row * stride + offset + innerStart, innerStride, place, length)
            place += length
          }
        }
      }
    }
  }
}

/// Copies what a plan picks out of a tensor.
struct IndexReading: ElementVisitor {
  let plan: IndexPlan
  let source: Tensor
  let output: Tensor

  func visit<T: Element>(_: T.Type) {
    source.withPointer(to: T.self) { source in
      output.withPointer(to: T.self) { output in
        plan.forEachRun { start, stride, place, count in
          for index in 0..<count { output[place + index] = source[start + index * stride] }
        }
      }
    }
  }
}

/// Writes values, contiguous and of the plan's sizes, to what a plan picks; adds them where `accumulates`.
struct IndexWriting: ElementVisitor {
  let plan: IndexPlan
  let target: Tensor
  let values: Tensor
  let accumulates: Bool

  func visit<T: Element>(_: T.Type) {
    target.withPointer(to: T.self) { target in
      values.withPointer(to: T.self) { values in
        plan.forEachRun { start, stride, place, count in
          for index in 0..<count {
            let value = values[place + index]
            if accumulates {
              target[start + index * stride] = target[start + index * stride].adding(value)
            } else {
              target[start + index * stride] = value
            }
          }
        }
      }
    }
  }
}

extension Element {
  /// The sum; integers wrap, and of bools either.
  @inline(__always)
  func adding(_ other: Self) -> Self {
    switch (self, other) {
    case (let a as Float, let b as Float): unsafeBitCast(a + b, to: Self.self)
    case (let a as Double, let b as Double): unsafeBitCast(a + b, to: Self.self)
    case (let a as Bool, let b as Bool): unsafeBitCast(a || b, to: Self.self)
    case (let a as Int64, let b as Int64): unsafeBitCast(a &+ b, to: Self.self)
    case (let a as Int32, let b as Int32): unsafeBitCast(a &+ b, to: Self.self)
    case (let a as UInt8, let b as UInt8): unsafeBitCast(a &+ b, to: Self.self)
    default: self
    }
  }
}
