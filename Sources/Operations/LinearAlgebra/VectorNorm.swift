import Tensors

extension Torch {
  /// The `order`-norm over `dims` (all when `nil`): the number of elements that are not 0 for order 0, the largest or
  /// smallest magnitude for the infinities.
  public static func vectorNorm(
    _ input: Variable, _ order: Double = 2, _ dims: Dimensions? = nil, keepdim: Bool = false
  ) throws -> Variable {
    guard input.dtype.isFloatingPoint else {
      throw TensorError(
        .notImplemented,
        "linalg.vector_norm: Expected a floating point or complex tensor as input. Got \(input.dtype.scalarTypeName)"
      )
    }
    let reduction = try Reduction(input.tensor, dims, keepsDimensions: keepdim)
    let result = try GradientMode.with(false) {
      switch order {
      case 0: return try to(sum(ne(input, .int(0)), dims, keepdim: keepdim), dtype: input.dtype)
      case 1: return try sum(abs(input), dims, keepdim: keepdim)
      case 2: return try euclideanNorm(input, dims, keepdim: keepdim)
      case .infinity where reduction.foldedCount == 0, -.infinity where reduction.foldedCount == 0:
        if order > 0 && dims == nil { return try sum(input, dims, keepdim: keepdim) }
        throw TensorError.runtime(
          "linalg.vector_norm cannot compute the \(order < 0 ? "-" : "")infinity norm on an empty dimension because the "
            + "operation does not have an identity")
      case .infinity: return try extremes(abs(input), dims ?? [], keepdim: keepdim, largest: true)
      case -.infinity: return try extremes(abs(input), dims ?? [], keepdim: keepdim, largest: false)
      default:
        return try pow(sum(pow(abs(input), .float(order)), dims, keepdim: keepdim), .float(1 / order))
      }
    }
    let (sizes, isReduced) = (input.sizes, reduction.isReduced)
    return result.recorded("LinalgVectorNormBackward0", input, saving: [input, result]) { backward in
      let input = try backward.saved(0)
      let gradient = try spread(backward.gradient, sizes, isReduced, keepsDimensions: keepdim)
      let norm = try spread(backward.saved(1), sizes, isReduced, keepsDimensions: keepdim)
      let isZero = try eq(norm, .int(0))
      switch order {
      case 0: return [try zerosLike(input)]
      case 1: return [try mul(gradient, sign(input))]
      case 2: return [try mul(gradient, maskedFill(div(input, norm), isZero, .int(0)))]
      case .infinity, -.infinity:
        let chosen = try eq(abs(input), norm)
        let count = try spread(
          sum(chosen, dims, keepdim: keepdim), sizes, isReduced, keepsDimensions: keepdim)
        return [try mul(div(mul(gradient, sign(input)), count), chosen)]
      default:
        let magnitude = try pow(div(abs(input), norm), .float(order - 1))
        let slope = try mul(sign(input), magnitude)
        return [try mul(gradient, maskedFill(slope, logicalOr(isZero, eq(input, .int(0))), .int(0)))]
      }
    }
  }

  /// The squares are added up and the root is taken in double precision.
  private static func euclideanNorm(_ input: Variable, _ dims: Dimensions?, keepdim: Bool) throws -> Variable
  {
    let wide = try to(input, dtype: .float64)
    return try to(sqrt(sum(mul(wide, wide), dims, keepdim: keepdim)), dtype: input.dtype)
  }
}
