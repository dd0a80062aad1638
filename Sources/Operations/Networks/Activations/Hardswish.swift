import Tensors

extension Torch {
  public static let hardswish: Operation = .init(
    "hardswish(input, inplace=False)", .functional,
    doc: "x times min(max(x + 3, 0), 6) / 6.",
    samples: [Sample(.within(-5, 5, [3, 4]))]
  ) { call in
    try Activation(
      node: "HardswishBackward0", kernel: "hardswish_cpu",
      value: { try div(mul($0, clamp(add($0, .int(3)), .scalar(.int(0)), .scalar(.int(6)))), .int(6)) },
      slope: { x in
        let rising = try add(div(x, .int(3)), .float(0.5))
        let capped = try maskedFill(rising, gt(x, .int(3)), .int(1))
        return try maskedFill(capped, lt(x, .int(-3)), .int(0))
      })(call, inPlace: 1)
  }
}
