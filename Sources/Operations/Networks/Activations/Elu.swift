import Tensors

extension Torch {
  public static let elu: Operation = .init(
    "elu(input, alpha=1.0, inplace=False)", .functional,
    doc: "Each element, or alpha (exp(x) - 1) where it is negative.",
    example: """
      >>> F.elu(torch.tensor([-1., 2.]))
      tensor([-0.6321,  2.0000])
      """,
    samples: [Sample(.tensor([3, 4])), Sample(.tensor([5]), .float(0.5))]
  ) { call in
    let alpha = try call.float(1)
    return try Activation(
      node: "EluBackward0", kernel: "elu_cpu", value: { try exponential($0, alpha, 1, 1) },
      slope: { try exponentialSlope($0, alpha, 1, 1) })(call, inPlace: 2)
  }

  /// scale * x, or scale * alpha (exp(rate * x) - 1) where x is negative.
  static func exponential(_ x: Variable, _ alpha: Double, _ scale: Double, _ rate: Double) throws -> Variable
  {
    let bent = try mul(expm1(mul(x, .float(rate))), .float(alpha * scale))
    return try `where`(gt(x, .int(0)), mul(x, .float(scale)), bent)
  }

  static func exponentialSlope(_ x: Variable, _ alpha: Double, _ scale: Double, _ rate: Double) throws
    -> Variable
  {
    // Held at 0, so that nothing overflows where the other branch is taken.
    let below = try clamp(x, nil, .scalar(.int(0)))
    let bent = try mul(exp(mul(below, .float(rate))), .float(alpha * scale * rate))
    return try `where`(gt(x, .int(0)), full(like: x, scale), bent)
  }

  private static func full(like x: Variable, _ value: Double) throws -> Variable {
    try expand(Variable(.float(value), x.dtype), x.sizes)
  }
}
