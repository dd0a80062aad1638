import CKernels

extension Torch {
  public static let atan2: BinaryOperation = .init(
    "atan2(input, other)", .floating(etude_atan2), aliases: ["arctan2"],
    doc: "The angle in radians of the point (`other`, `input`).",
    example: """
      >>> torch.atan2(torch.tensor([1., -1.]), torch.tensor([0., -1.]))
      tensor([ 1.5708, -2.3562])
      """,
    samples: [Sample(.tensor([3, 4]), .tensor([4])), Sample(.integers([3]), .integers([3]))],
    saving: .inputs,
    gradient: { arguments in
      let (y, x) = (try arguments.input, try arguments.other)
      let scaled = try div(arguments.gradient, add(square(y), square(x)))
      return (
        arguments.needsInput ? try mul(scaled, x) : nil, arguments.needsOther ? try mul(scaled, neg(y)) : nil
      )
    })

  public static let hypot: BinaryOperation = .init(
    "hypot(input, other)", .common(etude_hypot),
    doc: "The length of the hypotenuse over the two elements.",
    example: """
      >>> torch.hypot(torch.tensor([3.]), torch.tensor([4.]))
      tensor([5.])
      """,
    samples: [Sample(.tensor([3, 4]), .tensor([4]))],
    saving: [.input, .other, .result],
    gradient: { arguments in
      let scaled = try div(arguments.gradient, arguments.result)
      return (
        arguments.needsInput ? try mul(scaled, arguments.input) : nil,
        arguments.needsOther ? try mul(scaled, arguments.other) : nil
      )
    })
}
