import CKernels
import Tensors

/// The three products of a convolution, without gradients. Integers go through int64, and wrap around.
extension ConvolutionShape {
  func convolve(_ images: Tensor, _ weights: Tensor, _ bias: Tensor?) throws -> Tensor {
    let taps = usefulTaps
    let isEmpty = taps.rows.isEmpty || taps.columns.isEmpty
    let kept = isEmpty ? self : keeping(taps)
    let kernel = isEmpty ? weights : try window(weights, taps)
    return try product(images, kernel, bias, results) { images, weights, bias, results in
      if isEmpty {
        try results.fill(.int(0))
        if let bias {
          try results.copy(from: bias.view([Int(sizes.filters)] + [Int](repeating: 1, count: spatial)))
        }
        return Int32(etude_ok)
      }
      return withUnsafePointer(to: kept.sizes) { shape in
        switch results.dtype {
        case .float32:
          etude_convolve_float32(
            shape, images.address(), weights.address(), bias?.address(), results.address())
        case .float64:
          etude_convolve_float64(
            shape, images.address(), weights.address(), bias?.address(), results.address())
        default:
          etude_convolve_int64(
            shape, images.address(), weights.address(), bias?.address(), results.address())
        }
      }
    }
  }

  /// The adjoint in the images, which is also the transposed convolution.
  func convolveImages(_ results: Tensor, _ weights: Tensor) throws -> Tensor {
    let taps = usefulTaps
    let isEmpty = taps.rows.isEmpty || taps.columns.isEmpty
    let kept = isEmpty ? self : keeping(taps)
    let kernel = isEmpty ? weights : try window(weights, taps)
    return try product(results, kernel, nil, images) { results, weights, _, images in
      if isEmpty {
        try images.fill(.int(0))
        return Int32(etude_ok)
      }
      return withUnsafePointer(to: kept.sizes) { shape in
        switch images.dtype {
        case .float32:
          etude_convolve_images_float32(shape, results.address(), weights.address(), images.address())
        case .float64:
          etude_convolve_images_float64(shape, results.address(), weights.address(), images.address())
        default:
          etude_convolve_images_int64(shape, results.address(), weights.address(), images.address())
        }
      }
    }
  }

  /// The adjoint in the weights.
  func convolveWeights(_ images: Tensor, _ results: Tensor) throws -> Tensor {
    let taps = usefulTaps
    if taps.rows.isEmpty || taps.columns.isEmpty { return try Tensor.zeros(weights, images.dtype) }
    let kept = keeping(taps)
    let product = try product(images, results, nil, kept.weights) { images, results, _, weights in
      withUnsafePointer(to: kept.sizes) { shape in
        weights.dtype == .float32
          ? etude_convolve_weights_float32(shape, images.address(), results.address(), weights.address())
          : etude_convolve_weights_float64(shape, images.address(), results.address(), weights.address())
      }
    }
    if kept.weights == weights { return product }
    let whole = try Tensor.zeros(weights, images.dtype)
    try window(whole, taps).copy(from: product)
    return whole
  }

  /// Runs a kernel on contiguous operands of a dtype that has one.
  private func product(
    _ a: Tensor, _ b: Tensor, _ c: Tensor?, _ sizes: Dimensions,
    _ kernel: (Tensor, Tensor, Tensor?, Tensor) throws -> Int32
  ) throws -> Tensor {
    guard a.dtype != .bool else {
      throw TensorError(.notImplemented, "\"slow_conv2d_cpu\" not implemented for 'Bool'")
    }
    let dtype = a.dtype.isFloatingPoint ? a.dtype : .int64
    let output = try Tensor.empty(sizes, dtype)
    let (a, b) = (try a.to(dtype).contiguous(), try b.to(dtype).contiguous())
    let c = try c.map { try $0.to(dtype).contiguous() }
    if !output.isEmpty {
      try withExtendedLifetime((a, b, c, output)) { try Nest.check(kernel(a, b, c, output)) }
    }
    return output
  }
}

extension Tensor {
  /// Where the first element is, for a kernel that knows the dtype.
  func address<T>() -> UnsafeMutablePointer<T> { rawPointer.assumingMemoryBound(to: T.self) }
}
