import Glibc

/// A copy between tensors of one dtype, in any layouts; only the size of an element matters.
struct StridedCopy {
  let source: Tensor
  let target: Tensor

  /// `source` must broadcast to the sizes of `target`.
  init(from source: Tensor, to target: Tensor) {
    self.source = source
    self.target = target
  }

  func run() {
    withExtendedLifetime((source.storage, target.storage)) {
      if source.sizes == target.sizes && source.isContiguous && target.isContiguous {
        memmove(target.rawPointer, source.rawPointer, target.count * target.dtype.itemSize)
        return
      }
      switch target.dtype.itemSize {
      case 1: copy(as: UInt8.self)
      case 4: copy(as: UInt32.self)
      default: copy(as: UInt64.self)
      }
    }
  }

  private func copy<Bits: BitwiseCopyable>(as _: Bits.Type) {
    let to = target.rawPointer.assumingMemoryBound(to: Bits.self)
    let from = UnsafePointer(source.rawPointer.assumingMemoryBound(to: Bits.self))
    var loop = StridedLoop(
      sizes: target.sizes, target.strides, source.strides(broadcastTo: target.sizes), ordered: false)
    if loop.isTransposition {
      loop.forEachPlane { offsets, plane in
        Self.transpose(from + offsets[1], to + offsets[0], plane)
      }
      return
    }
    loop.lengthenRows()
    loop.forEachRow { offsets, steps, count in
      Self.copyRow(from + offsets[1], steps[1], to + offsets[0], steps[0], count)
    }
  }

  @inline(__always)
  private static func copyRow<Bits: BitwiseCopyable>(
    _ from: UnsafePointer<Bits>, _ fromStep: Int, _ to: UnsafeMutablePointer<Bits>, _ toStep: Int,
    _ count: Int
  ) {
    if fromStep == 1 && toStep == 1 {
      to.update(from: from, count: count)
    } else if fromStep == 0 && toStep == 1 {
      to.update(repeating: from[0], count: count)
    } else {
      for index in 0..<count { to[index &* toStep] = from[index &* fromStep] }
    }
  }

  /// Copies a plane whose rows are dense in the target and whose columns are dense in the source, tile by tile, so
  /// that each cache line that is read or written is used up while it is in the cache.
  private static func transpose<Bits: BitwiseCopyable>(
    _ from: UnsafePointer<Bits>, _ to: UnsafeMutablePointer<Bits>, _ plane: StridedLoop.Plane
  ) {
    let tile = 16
    for top in stride(from: 0, to: plane.rows, by: tile) {
      let bottom = min(top + tile, plane.rows)
      for left in stride(from: 0, to: plane.columns, by: tile) {
        let right = min(left + tile, plane.columns)
        for row in top..<bottom {
          let written = to + row &* plane.targetStride
          let read = from + row
          for column in left..<right { written[column] = read[column &* plane.sourceStride] }
        }
      }
    }
  }
}
