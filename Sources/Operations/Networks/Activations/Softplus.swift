import Tensors

extension Torch {
  public static let softplus: Operation = .init(
    "softplus(input, beta=1.0, threshold=20.0)", .functional,
    doc: "log(1 + exp(beta x)) / beta; x itself where beta x is above `threshold`.",
    example: """
      >>> F.softplus(torch.tensor([-1., 2.]))
      tensor([0.3133, 2.1269])
      """,
    samples: [Sample(.tensor([3, 4])), Sample(.tensor([5]), .float(2), .float(1))]
  ) { call in
    let (beta, threshold) = (try call.float(1), try call.float(2))
    return .tensor(
      try Activation(
        node: "SoftplusBackward0", kernel: "softplus_cpu", value: { try softplus($0, beta, threshold) },
        slope: { x in
          let scaled = try mul(x, .float(beta))
          let isLinear = try gt(scaled, .float(threshold))
          return try maskedFill(sigmoid(scaled), isLinear, .int(1))
        })(call.tensor(0)))
  }

  /// log(1 + exp(beta x)) / beta, with an exponent that is never positive.
  static func softplus(_ x: Variable, _ beta: Double, _ threshold: Double) throws -> Variable {
    let scaled = try mul(x, .float(beta))
    let tail = try log1p(exp(neg(abs(scaled))))
    let curve = try div(add(clamp(scaled, .scalar(.int(0)), nil), tail), .float(beta))
    return try `where`(gt(scaled, .float(threshold)), x, curve)
  }
}
