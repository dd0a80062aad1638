import Tensors

extension Torch {
  public static let gelu: Operation = .init(
    "gelu(input, *, approximate='none')", .functional,
    doc:
      "x times the normal distribution function of x, or its approximation by tanh (Hendrycks and Gimpel 2016).",
    example: """
      >>> F.gelu(torch.tensor([-1., 2.]))
      tensor([-0.1587,  1.9545])
      """,
    samples: [
      Sample(.tensor([3, 4])), Sample(.tensor([3, 4]), keywords: ["approximate": .string("tanh")]),
    ],
    errors: [
      ErrorSample(
        .tensor([2]), keywords: ["approximate": .string("foo")],
        message: "approximate argument must be either none or tanh."),
      ErrorSample(.integers([2]), message: "\"GeluKernelImpl\" not implemented for 'Long'"),
    ]
  ) { call in
    switch try call.string(1) {
    case "none":
      return .tensor(
        try Activation(
          node: "GeluBackward0", kernel: "GeluKernelImpl", value: { try mul($0, normalDistribution($0)) },
          slope: { x in
            let density = try mul(exp(mul(square(x), .float(-0.5))), .float(0.3989422804014327))
            return try add(normalDistribution(x), mul(x, density))
          })(call.tensor(0)))
    case "tanh":
      return .tensor(
        try Activation(
          node: "GeluBackward0", kernel: "GeluKernelImpl",
          value: { try mul(mul($0, .float(0.5)), add(tanh(geluArgument($0)), .int(1))) },
          slope: { x in
            let bend = try tanh(geluArgument(x))
            let inner = try mul(
              add(mul(square(x), .float(3 * 0.044715)), .int(1)), .float(0.7978845608028654))
            let steep = try mul(mul(x, sub(.int(1), square(bend))), inner)
            return try mul(add(add(bend, steep), .int(1)), .float(0.5))
          })(call.tensor(0)))
    default: throw TensorError.runtime("approximate argument must be either none or tanh.")
    }
  }

  private static func normalDistribution(_ x: Variable) throws -> Variable {
    try mul(add(erf(mul(x, .float(0.7071067811865476))), .int(1)), .float(0.5))
  }

  /// sqrt(2 / pi) (x + 0.044715 x^3)
  private static func geluArgument(_ x: Variable) throws -> Variable {
    let cubic = try mul(mul(square(x), x), .float(0.044715))
    return try mul(add(x, cubic), .float(0.7978845608028654))
  }
}
