import Tensors

/// The arguments of a pooling with windows of one size, checked in PyTorch's order.
struct SlidingPool {
  let name: String
  let kernel: Dimensions
  let stride: Dimensions
  let padding: Dimensions
  let dilation: Dimensions
  let roundsUp: Bool

  init(
    _ name: String, kernel: Dimensions, stride: Dimensions?, padding: Dimensions, dilation: Dimensions = [1],
    roundsUp: Bool
  ) throws {
    func pair(_ values: Dimensions, _ text: String, _ omitted: String = "") throws -> Dimensions {
      guard values.count == 1 || values.count == 2 else {
        throw TensorError.runtime(
          "\(name): \(text) must either be \(omitted)a single int, or a tuple of two ints")
      }
      guard values.allSatisfy({ Int32(exactly: $0) != nil }) else {
        throw TensorError.runtime("value cannot be converted to type int without overflow")
      }
      return [values[0], values[values.count - 1]]
    }
    self.name = name
    self.kernel = try pair(kernel, "kernel_size")
    let given = stride ?? []
    self.stride = try given.isEmpty ? self.kernel : pair(given, "stride", "omitted, ")
    self.padding = try pair(padding, "padding")
    self.dilation = try pair(dilation, "dilation")
    self.roundsUp = roundsUp
  }

  /// The spatial sizes of the result.
  /// - Throws: `RuntimeError` when a window has no size or no place.
  func resultSizes(_ input: Variable) throws -> Dimensions {
    let (height, width) = (input.sizes[input.rank - 2], input.sizes[input.rank - 1])
    let (rows, columns) = (try places(0, height), try places(1, width))
    guard kernel.allSatisfy({ $0 > 0 }) else {
      throw TensorError.runtime(
        "kernel size should be greater than zero, but got kH: \(kernel[0]) kW: \(kernel[1])")
    }
    guard stride.allSatisfy({ $0 > 0 }) else {
      throw TensorError.runtime(
        "stride should be greater than zero, but got dH: \(stride[0]) dW: \(stride[1])")
    }
    guard dilation.allSatisfy({ $0 > 0 }) else {
      throw TensorError.runtime(
        "dilation should be greater than zero, but got dilationH: \(dilation[0]) dilationW: \(dilation[1])")
    }
    guard input.rank == 3 || input.rank == 4, !input.sizes.dropFirst(input.rank - 3).contains(0) else {
      throw TensorError.runtime(
        "Expected 3D or 4D (batch mode) tensor with optional 0 dim batch size for input, but got:\(input.sizes)"
      )
    }
    guard rows >= 1 && columns >= 1 else {
      let planes = input.sizes[input.rank - 3]
      throw TensorError.runtime(
        "Given input size: (\(planes)x\(height)x\(width)). Calculated output size: (\(planes)x\(rows)x\(columns)). "
          + "Output size is too small")
    }
    return [rows, columns]
  }

  private func places(_ dim: Int, _ size: Int) throws -> Int {
    let (kernel, stride, padding, dilation) = (kernel[dim], stride[dim], padding[dim], dilation[dim])
    guard stride != 0 else { throw TensorError.runtime("stride should not be zero") }
    guard padding >= 0 else { throw TensorError.runtime("pad must be non-negative, but got pad: \(padding)") }
    guard padding <= ((kernel - 1) * dilation + 1) / 2 else {
      throw TensorError.runtime(
        "pad should be at most half of effective kernel size, but got pad=\(padding), kernel_size=\(kernel) and "
          + "dilation=\(dilation)")
    }
    guard size <= Int(Int32.max) else {
      throw TensorError.runtime("value cannot be converted to type int without overflow")
    }
    let span = size + 2 * padding - dilation * (kernel - 1) - 1 + (roundsUp ? stride - 1 : 0)
    var count = span / stride
    if span % stride != 0 && (span < 0) != (stride < 0) { count -= 1 }
    count += 1
    // The last window must begin inside the input or the padding before it.
    if roundsUp && (count - 1) * stride >= size + padding { count -= 1 }
    return count
  }

  func windows(_ input: Variable, _ sizes: Dimensions, includesPadding: Bool = true) -> PoolingWindows {
    func along(_ dim: Int) -> Windows {
      Windows(
        size: input.sizes[input.rank - 2 + dim], count: sizes[dim], kernel: kernel[dim], stride: stride[dim],
        padding: padding[dim], dilation: dilation[dim], includesPadding: includesPadding)
    }
    return PoolingWindows(rows: along(0), columns: along(1))
  }
}
