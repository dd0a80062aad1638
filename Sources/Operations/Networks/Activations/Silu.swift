import Tensors

extension Torch {
  public static let silu: Operation = .init(
    "silu(input, inplace=False)", .functional,
    doc: "x times its sigmoid, also called swish.",
    example: """
      >>> F.silu(torch.tensor([-1., 2.]))
      tensor([-0.2689,  1.7616])
      """,
    samples: [Sample(.tensor([3, 4]))]
  ) { call in
    return try Activation(
      node: "SiluBackward0", kernel: "silu_cpu", value: { try mul($0, sigmoid($0)) },
      slope: { x in
        let gate = try sigmoid(x)
        return try mul(gate, add(mul(x, sub(.int(1), gate)), .int(1)))
      })(call, inPlace: 1)
  }
}
