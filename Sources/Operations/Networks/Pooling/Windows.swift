import CKernels
import Tensors

/// The windows of a pooling along one dimension: result `i` is made of the elements `starts[i]`, `starts[i] + step`,
/// … before `ends[i]`, and a mean of them is divided by `weights[i]`.
struct Windows: Sendable {
  let size: Int
  let step: Int
  private(set) var starts: [Int64] = []
  private(set) var ends: [Int64] = []
  private(set) var weights: [Int64] = []

  /// Windows of `kernel` elements, `dilation` apart, that move by `stride` over `size` elements with `padding` before
  /// and after. All numbers fit into 32 bits.
  init(
    size: Int, count: Int, kernel: Int, stride: Int, padding: Int, dilation: Int = 1,
    includesPadding: Bool = true
  ) {
    self.size = size
    step = dilation
    for index in 0..<count {
      let start = index * stride - padding
      let (end, padded) = (start + (kernel - 1) * dilation + 1, Swift.min(start + kernel, size + padding))
      let first = start < 0 ? start + (-start + dilation - 1) / dilation * dilation : start
      starts.append(Int64(first))
      ends.append(Int64(Swift.min(end, size)))
      weights.append(Int64(includesPadding ? padded - start : Swift.max(Swift.min(end, size) - first, 1)))
    }
  }

  /// `count` windows that cover `size` elements as evenly as they can.
  init(adaptive size: Int, count: Int) {
    self.size = size
    step = 1
    for index in 0..<count {
      let start = index / count * size + index % count * size / count
      let end = 1 + ((index + 1) * size - 1) / count
      starts.append(Int64(start))
      ends.append(Int64(end))
      weights.append(Int64(end - start))
    }
  }

  func withPointer<R>(_ body: (etude_windows) throws -> R) rethrows -> R {
    try starts.withUnsafeBufferPointer { starts in
      try ends.withUnsafeBufferPointer { ends in
        try weights.withUnsafeBufferPointer { weights in
          try body(
            etude_windows(
              size: Int64(size), count: Int64(starts.count), step: Int64(step), starts: starts.baseAddress,
              ends: ends.baseAddress, weights: weights.baseAddress))
        }
      }
    }
  }
}

/// The windows of a pooling of images.
struct PoolingWindows: Sendable {
  let rows: Windows
  let columns: Windows
  /// What a mean is divided by, for all windows; 0 to take each window's own count.
  var divisor = 0.0

  /// Runs a kernel on `planes` images.
  func run(planes: Int, _ kernel: (UnsafePointer<etude_pooling>) -> Void) {
    rows.withPointer { rows in
      columns.withPointer { columns in
        let pooling = etude_pooling(planes: Int64(planes), rows: rows, columns: columns, divisor: divisor)
        withUnsafePointer(to: pooling, kernel)
      }
    }
  }
}
