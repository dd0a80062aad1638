import CKernels
import Tensors

/// The statistics of channels, and the gradient of subtracting the mean and dividing by the deviation.
enum Standardization {
  /// A tensor as `count` x `channels` x `places` elements.
  static func channels(_ tensor: Tensor, _ count: Int, _ channels: Int, _ places: Int) -> etude_channels {
    etude_channels(
      count: Int64(count), channels: Int64(channels), places: Int64(places),
      dtype: Int32(tensor.dtype.rawValue))
  }

  /// The mean of each channel, and the sum of the squares of the distances from it.
  static func moments(_ input: Tensor, _ shape: etude_channels) -> (mean: [Double], squares: [Double]) {
    var mean = [Double](repeating: 0, count: Int(shape.channels))
    var squares = mean
    withUnsafePointer(to: shape) { shape in
      withExtendedLifetime(input) { etude_channel_moments(shape, input.rawPointer, &mean, &squares) }
    }
    return (mean, squares)
  }

  /// (input - mean) * scale * weight + bias, channel by channel.
  static func affine(
    _ input: Tensor, _ shape: etude_channels, _ mean: [Double], _ scale: [Double], _ weight: [Double]? = nil,
    _ bias: [Double]? = nil
  ) throws -> Tensor {
    let output = try Tensor.empty(input.sizes, input.dtype)
    withUnsafePointer(to: shape) { shape in
      withExtendedLifetime((input, output)) {
        weight.withAddress { weight in
          bias.withAddress { bias in
            etude_channel_affine(shape, input.rawPointer, mean, scale, weight, bias, output.rawPointer)
          }
        }
      }
    }
    return output
  }

  /// The mean and the variance of each row, and what it is to be multiplied with: 1 / sqrt(variance + eps).
  /// - Parameter isPrecise: whether that is taken of double precision and rounded at the end.
  static func rowMoments(_ input: Tensor, _ rows: Int, eps: Double, isPrecise: Bool) -> (
    mean: [Double], scale: [Double]
  ) {
    var mean = [Double](repeating: 0, count: rows)
    var variance = mean
    withExtendedLifetime(input) {
      etude_row_moments(
        Int32(input.dtype.rawValue), Int64(rows), Int64(input.count / rows), input.rawPointer, &mean,
        &variance)
    }
    return (mean, isPrecise ? scale(variance, eps, input.dtype) : roundedScale(variance, eps, input.dtype))
  }

  /// The numbers as the dtype holds them.
  static func rounded(_ values: [Double], _ dtype: DType) -> [Double] {
    dtype == .float32 ? values.map { Double(Float($0)) } : values
  }

  /// 1 / sqrt(variance + eps), rounded as the dtype is.
  static func scale(_ variance: [Double], _ eps: Double, _ dtype: DType) -> [Double] {
    rounded(variance.map { 1 / ($0 + eps).squareRoot() }, dtype)
  }

  /// The same with every step rounded as the dtype is.
  static func roundedScale(_ variance: [Double], _ eps: Double, _ dtype: DType) -> [Double] {
    guard dtype == .float32 else { return scale(variance, eps, dtype) }
    return variance.map { Double(1 / (Float($0) + Float(eps)).squareRoot()) }
  }

  /// The variance from the sum of squares, each rounded as the dtype is.
  static func variance(_ squares: [Double], _ count: Int, _ dtype: DType) -> [Double] {
    guard dtype == .float32 else { return squares.map { $0 / Double(count) } }
    return squares.map { Double(Float($0) / Float(count)) }
  }

  /// The elements of a vector.
  static func elements(_ vector: Tensor) throws -> [Double] {
    let doubles = try vector.to(.float64).contiguous()
    return doubles.withPointer(to: Double.self) {
      Array(UnsafeBufferPointer(start: $0, count: doubles.count))
    }
  }

  /// The gradient, made of operations, of `input` standardised over `dims`, and the standardised input.
  static func gradient(
    _ gradient: Variable, _ input: Variable, _ dims: Dimensions, _ eps: Double
  ) throws -> (input: Variable, standardized: Variable) {
    func mean(_ x: Variable) throws -> Variable { try Torch.mean(x, dims, keepdim: true) }
    let centered = try Torch.sub(input, mean(input))
    let scale = try Torch.rsqrt(Torch.add(mean(Torch.mul(centered, centered)), .float(eps)))
    let standardized = try Torch.mul(centered, scale)
    let along = try Torch.mul(standardized, mean(Torch.mul(gradient, standardized)))
    let across = try Torch.sub(Torch.sub(gradient, mean(gradient)), along)
    return (try Torch.mul(scale, across), standardized)
  }
}

extension Optional where Wrapped == [Double] {
  /// Where the elements are; a null pointer when there are none.
  fileprivate func withAddress(_ body: (UnsafePointer<Double>?) -> Void) {
    guard let values = self else { return body(nil) }
    values.withUnsafeBufferPointer { body($0.baseAddress) }
  }
}
