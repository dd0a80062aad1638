import CKernels

extension Torch {
  public static let remainder: BinaryOperation = .init(
    "remainder(input, other)", .common(etude_remainder),
    doc: "The remainder of division with the sign of the divisor: Python's `%`.",
    example: """
      >>> torch.remainder(torch.tensor([-3., -1., 2.]), 2)
      tensor([1., 1., 0.])
      """,
    samples: [
      Sample(.integers([3, 4]), .int(3)), Sample(.integers([5]), .int(-2)), Sample(.tensor([6]), .float(0.7)),
    ],
    errors: [ErrorSample(.integers([3]), .int(0), message: "ZeroDivisionError")],
    saving: .inputs,
    gradient: { arguments in
      let gradient = try arguments.gradient
      guard arguments.needsOther else { return (gradient, nil) }
      let quotient = try floorDivide(arguments.input, arguments.other)
      return (gradient, try mul(neg(gradient), quotient))
    })

  public static let fmod: BinaryOperation = .init(
    "fmod(input, other)", .common(etude_fmod),
    doc: "The remainder of division with the sign of the dividend: C's `fmod`.",
    example: """
      >>> torch.fmod(torch.tensor([-3., -1., 2.]), 2)
      tensor([-1., -1.,  0.])
      """,
    samples: [
      Sample(.integers([5]), .int(-2)), Sample(.tensor([6]), .float(0.7)),
    ],
    errors: [ErrorSample(.integers([3]), .int(0), message: "ZeroDivisionError")],
    saving: .inputs,
    gradient: { arguments in
      let gradient = try arguments.gradient
      guard arguments.needsOther else { return (gradient, nil) }
      let quotient = try truncDivide(arguments.input, arguments.other)
      return (gradient, try mul(neg(gradient), quotient))
    })
}
