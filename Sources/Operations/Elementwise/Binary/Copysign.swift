import CKernels

extension Torch {
  public static let copysign: BinaryOperation = .init(
    "copysign(input, other)", .floating(etude_copysign),
    doc: "Each element with the sign of the other.",
    samples: [Sample(.tensor([3, 4]), .tensor([4])), Sample(.integers([3]), .float(-1))],
    saving: [.input, .result],
    gradient: { arguments in
      let ratio = try div(arguments.result, arguments.input)
      return (
        try mul(arguments.gradient, maskedFill(ratio, eq(arguments.input, .int(0)), .int(0))),
        arguments.needsOther ? try mul(arguments.gradient, .int(0)) : nil
      )
    })

  public static let nextafter: BinaryOperation = .init(
    "nextafter(input, other)", .common(etude_nextafter),
    doc: "The next floating-point number after each element in the direction of the other.",
    samples: [Sample(.tensor([3]), .tensor([3]), gradient: false)])
}
