import Tensors

extension Torch {
  public static let celu: Operation = .init(
    "celu(input, alpha=1.0, inplace=False)", .functional,
    doc: "Each element, or alpha (exp(x / alpha) - 1) where it is negative.",
    samples: [Sample(.tensor([3, 4])), Sample(.tensor([5]), .float(0.5))],
    errors: [ErrorSample(.tensor([2]), .int(0), message: "ZeroDivisionError: alpha cannot be 0 for CELU")]
  ) { call in
    let alpha = try call.float(1)
    guard alpha != 0 else { throw TensorError.runtime("ZeroDivisionError: alpha cannot be 0 for CELU") }
    return try Activation(
      node: "CeluBackward0", kernel: "elu_cpu", value: { try exponential($0, alpha, 1, 1 / alpha) },
      slope: { try exponentialSlope($0, alpha, 1, 1 / alpha) })(call, inPlace: 2)
  }
}
