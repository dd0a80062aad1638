import CKernels
import Tensors

extension Torch {
  public static let `var`: Operation = .init(
    "var(input, dim=None, correction=None, keepdim=False, *, unbiased=None)", .both,
    doc: "The variance, over the count less `correction` (1, or 0 when not `unbiased`).",
    example: """
      >>> torch.var(torch.tensor([1., 2., 4.]), correction=0)
      tensor(1.5556)
      """,
    samples: varianceSamples
  ) { call in
    let (dims, correction, keepdim) = try varianceArguments(call)
    return .tensor(try variance(call.tensor(0), dims, correction: correction, keepdim: keepdim))
  }

  public static let std: Operation = .init(
    "std(input, dim=None, correction=None, keepdim=False, *, unbiased=None)", .both,
    doc: "The standard deviation: the root of the variance.",
    example: """
      >>> torch.std(torch.tensor([1., 2., 4.]))
      tensor(1.5275)
      """,
    samples: varianceSamples
  ) { call in
    let (dims, correction, keepdim) = try varianceArguments(call)
    return .tensor(try deviation(call.tensor(0), dims, correction: correction, keepdim: keepdim))
  }

  public static let varMean: Operation = .init(
    "var_mean(input, dim=None, correction=None, keepdim=False, *, unbiased=None)", .function,
    doc: "The variance and the mean, as a tuple.",
    samples: varianceSamples
  ) { call in
    let (dims, correction, keepdim) = try varianceArguments(call)
    let input = try call.tensor(0)
    return .tensors([
      try variance(input, dims, correction: correction, keepdim: keepdim),
      try mean(input, dims, keepdim: keepdim),
    ])
  }

  public static let stdMean: Operation = .init(
    "std_mean(input, dim=None, correction=None, keepdim=False, *, unbiased=None)", .function,
    doc: "The standard deviation and the mean, as a tuple.",
    samples: varianceSamples
  ) { call in
    let (dims, correction, keepdim) = try varianceArguments(call)
    let input = try call.tensor(0)
    return .tensors([
      try deviation(input, dims, correction: correction, keepdim: keepdim),
      try mean(input, dims, keepdim: keepdim),
    ])
  }

  private static let varianceSamples = [
    Sample(.tensor([3, 4])), Sample(.tensor([2, 3, 4]), .ints(0, -1)), Sample(.tensor([3, 4]), .int(1)),
    Sample(.tensor([3, 4]), keywords: ["dim": .int(1), "correction": .int(0), "keepdim": .bool(true)]),
    Sample(.tensor([3, 4]), keywords: ["unbiased": .bool(false)]),
  ]

  /// The two forms of PyTorch's: `(dim, unbiased, keepdim)`, also without `dim`, and `(dim, *, correction, keepdim)`.
  private static func varianceArguments(_ call: Call) throws -> (Dimensions?, Double, Bool) {
    var correction = 1.0
    var dims: Dimensions?
    if case .bool(let unbiased) = call[1] {
      correction = unbiased ? 1 : 0
    } else {
      dims = try call.optionalInts(1)
    }
    if case .bool(let unbiased) = call[2] {
      correction = unbiased ? 1 : 0
    } else if let given = try call.optionalFloat(2) {
      correction = given
    }
    if case .bool(let unbiased) = call[4] { correction = unbiased ? 1 : 0 }
    return (dims, correction, try call.bool(3))
  }

  public static func variance(
    _ input: Variable, _ dims: Dimensions? = nil, correction: Double = 1, keepdim: Bool = false
  ) throws -> Variable {
    let (result, reduction) = try moments(input, "var", dims, correction, keepdim)
    let (sizes, isReduced) = (input.sizes, reduction.isReduced)
    let divisor = Swift.max(Double(reduction.foldedCount) - correction, 0)
    return result.recorded("VarBackward0", input, saving: [input]) { backward in
      let input = try backward.saved(0)
      let scaled = try mul(backward.gradient, .float(2 / divisor))
      let spreadOut = try spread(scaled, sizes, isReduced, keepsDimensions: keepdim)
      return [try mul(spreadOut, sub(input, mean(input, dims, keepdim: true)))]
    }
  }

  public static func deviation(
    _ input: Variable, _ dims: Dimensions? = nil, correction: Double = 1, keepdim: Bool = false
  ) throws -> Variable {
    let (squared, reduction) = try moments(input, "std", dims, correction, keepdim)
    let result = Variable(try GradientMode.with(false) { try sqrt(squared).tensor })
    let (sizes, isReduced) = (input.sizes, reduction.isReduced)
    let divisor = Swift.max(Double(reduction.foldedCount) - correction, 0)
    return result.recorded("StdBackward0", input, saving: [input, result]) { backward in
      let (input, result) = (try backward.saved(0), try backward.saved(1))
      let slope = try div(backward.gradient, mul(result, .float(divisor)))
      let finite = try maskedFill(slope, eq(result, .int(0)), .int(0))
      let spreadOut = try spread(finite, sizes, isReduced, keepsDimensions: keepdim)
      return [try mul(spreadOut, sub(input, mean(input, dims, keepdim: true)))]
    }
  }

  private static func moments(
    _ input: Variable, _ name: String, _ dims: Dimensions?, _ correction: Double, _ keepdim: Bool
  ) throws -> (variance: Variable, Reduction) {
    guard input.dtype.isFloatingPoint else {
      throw TensorError(
        .notImplemented, "std and var only support floating point and complex dtypes")
    }
    let reduction = try Reduction(input.tensor, dims, keepsDimensions: keepdim)
    var (starts, lane) = try reduction.lanes()
    lane.correction = correction
    let mean = try Tensor.empty(starts.sizes, input.dtype)
    let variance = try Tensor.empty(starts.sizes, input.dtype)
    if let loop = etude_lane_loop(etude_lane_moments, Int32(input.dtype.rawValue)) {
      try Nest.run(loop, mean, [variance, starts], parameters: &lane)
    }
    return (Variable(try variance.view(reduction.sizes)), reduction)
  }
}
