import Tensors

extension Torch {
  public static let hardsigmoid: Operation = .init(
    "hardsigmoid(input, inplace=False)", .functional,
    doc: "min(max(x + 3, 0), 6) / 6.",
    samples: [Sample(.within(-5, 5, [3, 4]))]
  ) { call in
    try Activation(
      node: "HardsigmoidBackward0", kernel: "hardsigmoid_cpu",
      value: { try div(clamp(add($0, .int(3)), .scalar(.int(0)), .scalar(.int(6))), .int(6)) },
      slope: { x in
        let isRising = try logicalAnd(gt(x, .int(-3)), lt(x, .int(3)))
        return try div(indicator(isRising, like: x), .int(6))
      })(call, inPlace: 1)
  }
}
