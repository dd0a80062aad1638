import CKernels
import Tensors

/// The sizes of a convolution of images or sequences, checked so that no product of them overflows.
///
/// A convolution of sequences is one of images of height 1.
struct ConvolutionShape: Sendable {
  /// The number of spatial dimensions: 1 or 2.
  let spatial: Int
  private(set) var sizes: etude_convolution

  /// - Parameters:
  ///   - images: the sizes of the images, `N, C, …`.
  ///   - weights: the sizes of the weights, `M, C / groups, …`.
  ///   - before: the zeros that are put before each spatial dimension.
  ///   - results: the spatial sizes of the results.
  init(
    images: Dimensions, weights: Dimensions, stride: Dimensions, before: Dimensions, dilation: Dimensions,
    groups: Int, results: Dimensions
  ) {
    let isFlat = results.count == 1
    func across(_ values: Dimensions, _ first: Int = 0) -> (Int64, Int64) {
      isFlat
        ? (1, Int64(values[first]))
        : (Int64(values[first]), Int64(values[first + 1]))
    }
    let (height, width) = across(images, 2)
    let (kernelHeight, kernelWidth) = across(weights, 2)
    let (rows, columns) = across(results)
    let (strideY, strideX) = across(stride)
    let (dilationY, dilationX) = across(dilation)
    let (top, left) = across(before)
    spatial = results.count
    sizes = etude_convolution(
      count: Int64(images[0]), channels: Int64(images[1]), height: height, width: width,
      filters: Int64(weights[0]), rows: rows, columns: columns, kernel_height: kernelHeight,
      kernel_width: kernelWidth, stride_y: strideY, stride_x: strideX, dilation_y: dilationY,
      dilation_x: dilationX, top: isFlat ? 0 : top, left: left, groups: Int64(groups))
  }

  var images: Dimensions { shape(sizes.count, sizes.channels, sizes.height, sizes.width) }
  var results: Dimensions { shape(sizes.count, sizes.filters, sizes.rows, sizes.columns) }
  var weights: Dimensions {
    shape(sizes.filters, sizes.channels / sizes.groups, sizes.kernel_height, sizes.kernel_width)
  }

  private func shape(_ first: Int64, _ second: Int64, _ height: Int64, _ width: Int64) -> Dimensions {
    spatial == 1
      ? [Int(first), Int(second), Int(width)] : [Int(first), Int(second), Int(height), Int(width)]
  }

  /// The taps of the kernel that meet an image at all: those beyond need not be multiplied. On the small images at
  /// the end of a network, that is often one tap of nine.
  var usefulTaps: (rows: Range<Int>, columns: Range<Int>) {
    func range(
      _ kernel: Int64, _ dilation: Int64, _ before: Int64, _ stride: Int64, _ places: Int64, _ size: Int64
    ) -> Range<Int> {
      // Tap i reads from i * dilation - before to (places - 1) * stride beyond.
      let (low, high) = (before &- (places &- 1) &* stride, before &+ size &- 1)
      let first = low <= 0 ? 0 : (low &+ dilation &- 1) / dilation
      let last = high < 0 ? -1 : high / dilation
      let end = Swift.min(last + 1, kernel)
      return Int(Swift.min(first, end))..<Int(Swift.max(end, 0))
    }
    return (
      range(sizes.kernel_height, sizes.dilation_y, sizes.top, sizes.stride_y, sizes.rows, sizes.height),
      range(sizes.kernel_width, sizes.dilation_x, sizes.left, sizes.stride_x, sizes.columns, sizes.width)
    )
  }

  /// The same convolution with only these taps.
  func keeping(_ taps: (rows: Range<Int>, columns: Range<Int>)) -> ConvolutionShape {
    var kept = self
    kept.sizes.kernel_height = Int64(taps.rows.count)
    kept.sizes.kernel_width = Int64(taps.columns.count)
    kept.sizes.top -= Int64(taps.rows.lowerBound) * sizes.dilation_y
    kept.sizes.left -= Int64(taps.columns.lowerBound) * sizes.dilation_x
    return kept
  }

  /// The taps of `weights` as a window.
  func window(_ weights: Tensor, _ taps: (rows: Range<Int>, columns: Range<Int>)) throws -> Tensor {
    let narrowed = try weights.narrow(-1, taps.columns.lowerBound, taps.columns.count)
    return spatial == 1 ? narrowed : try narrowed.narrow(-2, taps.rows.lowerBound, taps.rows.count)
  }
}
