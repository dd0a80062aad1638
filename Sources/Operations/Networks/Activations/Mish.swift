import Tensors

extension Torch {
  public static let mish: Operation = .init(
    "mish(input, inplace=False)", .functional,
    doc: "x times tanh(softplus(x)).",
    samples: [Sample(.tensor([3, 4]))]
  ) { call in
    return try Activation(
      node: "MishBackward0", kernel: "mish_cpu", value: { try mul($0, tanh(softplus($0, 1, .infinity))) },
      slope: { x in
        let bend = try tanh(softplus(x, 1, .infinity))
        return try add(bend, mul(mul(x, sigmoid(x)), sub(.int(1), square(bend))))
      })(call, inPlace: 1)
  }
}
