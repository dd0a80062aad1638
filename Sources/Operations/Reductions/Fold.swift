import CKernels
import Tensors

extension Reduction {
  /// Folds with a loop of the kernels from `start`; the result is of `dtype`.
  func fold(_ fold: etude_fold, from start: Scalar, dtype: DType) throws -> Tensor {
    let result = try Tensor.full(keptSizes, start, dtype)
    try run(into: result) { nest in
      guard let loop = etude_fold_loop(fold, Int32(input.dtype.rawValue)) else { return }
      try Nest.check(etude_reduction_run(nest, loop))
    }
    return try shaped(result)
  }
}

extension DType {
  /// The number that no maximum is below, or no minimum above.
  func extreme(smallest: Bool) -> Scalar {
    switch self {
    case .float32, .float64: .float(smallest ? -.infinity : .infinity)
    case .int64: .int(smallest ? .min : .max)
    case .int32: .int(smallest ? Int(Int32.min) : Int(Int32.max))
    case .uint8: .int(smallest ? 0 : 255)
    case .bool: .bool(!smallest)
    }
  }
}
