/// A copy between tensors of different dtypes, in any layouts, each element converted as C converts it.
struct StridedConversion {
  let source: Tensor
  let target: Tensor

  /// `source` must broadcast to the sizes of `target`.
  init(from source: Tensor, to target: Tensor) {
    self.source = source
    self.target = target
  }

  func run() {
    switch source.dtype {
    case .bool: convert(from: Bool.self)
    case .uint8: convert(from: UInt8.self)
    case .int32: convert(from: Int32.self)
    case .int64: convert(from: Int64.self)
    case .float32: convert(from: Float.self)
    case .float64: convert(from: Double.self)
    }
  }

  private func convert<From: Element>(from: From.Type) {
    switch target.dtype {
    case .bool: convert(from, Bool.self)
    case .uint8: convert(from, UInt8.self)
    case .int32: convert(from, Int32.self)
    case .int64: convert(from, Int64.self)
    case .float32: convert(from, Float.self)
    case .float64: convert(from, Double.self)
    }
  }

  private func convert<From: Element, To: Element>(_: From.Type, _: To.Type) {
    let loop = StridedLoop(
      sizes: target.sizes, target.strides, source.strides(broadcastTo: target.sizes), ordered: false)
    source.withPointer(to: From.self) { source in
      target.withPointer(to: To.self) { target in
        loop.forEachRow { offsets, steps, count in
          let from = source + offsets[1]
          let to = target + offsets[0]
          if steps[0] == 1 && steps[1] == 1 {
            for index in 0..<count { to[index] = from[index].converted(to: To.self) }
          } else {
            for index in 0..<count { to[index &* steps[0]] = from[index &* steps[1]].converted(to: To.self) }
          }
        }
      }
    }
  }
}
