import Tensors

extension Torch {
  public static let leakyRelu: Operation = .init(
    "leaky_relu(input, negative_slope=0.01, inplace=False)", .functional,
    doc: "Each element, times `negative_slope` where it is negative.",
    example: """
      >>> F.leaky_relu(torch.tensor([-1., 2.]))
      tensor([-0.0100,  2.0000])
      """,
    samples: [Sample(.tensor([3, 4])), Sample(.tensor([5]), .float(0.2))],
    errors: [ErrorSample(.integers([2]), message: "\"leaky_relu_cpu\" not implemented for 'Long'")]
  ) { call in
    let slope = try call.float(1)
    return try Activation(
      node: "LeakyReluBackward0", kernel: "leaky_relu_cpu",
      value: { try `where`(gt($0, .int(0)), $0, mul($0, .float(slope))) },
      slope: { x in
        let isPositive = try indicator(gt(x, .int(0)), like: x)
        return try add(mul(isPositive, .float(1 - slope)), .float(slope))
      })(call, inPlace: 2)
  }
}
