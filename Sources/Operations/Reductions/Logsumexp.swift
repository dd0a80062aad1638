import Tensors

extension Torch {
  public static let logsumexp: Operation = .init(
    "logsumexp(input, dim, keepdim=False)", .both,
    doc: "The logarithm of the sum of the exponentials along the dimensions `dim`, without overflow.",
    example: """
      >>> torch.logsumexp(torch.tensor([1000., 1000.]), 0)
      tensor(1000.6932)
      """,
    samples: [
      Sample(.tensor([3, 4]), .int(1)), Sample(.tensor([2, 3, 4]), .ints(0, 2), .bool(true)),
      Sample(.elements([-.infinity, -.infinity], .float32), .int(0), gradient: false),
    ]
  ) { call in .tensor(try logsumexp(call.tensor(0), call.ints(1), keepdim: call.bool(2))) }

  public static func logsumexp(_ input: Variable, _ dims: Dimensions, keepdim: Bool = false) throws
    -> Variable
  {
    let real = input.dtype.isFloatingPoint ? input : try to(input, dtype: .default)
    let reduction = try Reduction(real.tensor, dims, keepsDimensions: keepdim)
    let result = try GradientMode.with(false) {
      if real.tensor.isEmpty { return try log(sum(exp(real), dims, keepdim: keepdim)) }
      let largest = try extremes(real, dims, keepdim: true, largest: true)
      let base = try maskedFill(largest, isinf(largest), .int(0))
      let total = try log(sum(exp(sub(real, base)), dims, keepdim: keepdim))
      return try add(total, reshape(base, total.sizes))
    }
    let (sizes, isReduced) = (real.sizes, reduction.isReduced)
    return result.recorded("LogsumexpBackward0", real, saving: [real, result]) { backward in
      let gradient = try spread(backward.gradient, sizes, isReduced, keepsDimensions: keepdim)
      let total = try spread(backward.saved(1), sizes, isReduced, keepsDimensions: keepdim)
      return [try mul(gradient, exp(sub(backward.saved(0), total)))]
    }
  }
}
