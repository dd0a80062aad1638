import CKernels

extension Tensor {
  /// `torch.randn`: numbers of the standard normal distribution.
  public static func randn(
    _ sizes: Dimensions, _ dtype: DType = .default, generator: Generator = .default
  ) throws -> Tensor {
    let tensor = try empty(sizes, dtype)
    try tensor.drawNormal(generator: generator)
    return tensor
  }

  /// `Tensor.normal_`: numbers of a normal distribution of this mean and standard deviation.
  ///
  /// As in PyTorch, 16 or more contiguous elements are drawn in blocks of 16, which gives other numbers than drawing
  /// them one by one.
  public func drawNormal(mean: Double = 0, deviation: Double = 1, generator: Generator = .default) throws {
    guard deviation >= 0 else {
      throw TensorError.runtime("normal expects std >= 0.0, but found std \(CFormat.general(deviation))")
    }
    if isContiguous && count >= 16 {
      switch dtype {
      case .float32: return drawBlocks(Float(mean), Float(deviation), generator)
      case .float64: return drawBlocks(mean, deviation, generator)
      default: throw notImplemented("normal_kernel_cpu")
      }
    }
    try drawFloating(kernel: "normal_kernel_cpu") {
      mean.addingProduct(generator.nextNormalSample(), deviation)
    }
  }

  private func drawBlocks(_ mean: Float, _ deviation: Float, _ generator: Generator) {
    withBuffer(of: Float.self) { buffer in
      guard let base = buffer.baseAddress else { return }
      for index in 0..<buffer.count { base[index] = generator.nextFloat() }
      etude_normal_fill_float32(base, Int64(buffer.count), mean, deviation)
      if buffer.count % 16 != 0 {
        // An incomplete block at the end is replaced by a whole one, drawn anew.
        let last = base + (buffer.count - 16)
        for index in 0..<16 { last[index] = generator.nextFloat() }
        etude_normal_fill_float32(last, 16, mean, deviation)
      }
    }
  }

  private func drawBlocks(_ mean: Double, _ deviation: Double, _ generator: Generator) {
    withBuffer(of: Double.self) { buffer in
      guard let base = buffer.baseAddress else { return }
      for index in 0..<buffer.count { base[index] = generator.nextDouble() }
      etude_normal_fill_float64(base, Int64(buffer.count), mean, deviation)
      if buffer.count % 16 != 0 {
        let last = base + (buffer.count - 16)
        for index in 0..<16 { last[index] = generator.nextDouble() }
        etude_normal_fill_float64(last, 16, mean, deviation)
      }
    }
  }
}
