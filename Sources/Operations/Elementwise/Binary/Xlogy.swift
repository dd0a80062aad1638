import CKernels

extension Torch {
  public static let xlogy: BinaryOperation = .init(
    "xlogy(input, other)", .floating(etude_xlogy),
    doc: "Each element times the logarithm of the other; 0 where the element is 0.",
    example: """
      >>> torch.xlogy(torch.tensor([0., 2.]), torch.tensor([0., 3.]))
      tensor([0.0000, 2.1972])
      """,
    samples: [Sample(.tensor([3, 4]), .positive([4])), Sample(.tensor([3]), .float(2))],
    saving: .inputs,
    gradient: { arguments in
      let (x, y) = (try arguments.input, try arguments.other)
      let flat = try logicalAnd(eq(x, .int(0)), le(y, .int(0)))
      return (
        arguments.needsInput ? try mul(arguments.gradient, maskedFill(log(y), flat, .int(0))) : nil,
        arguments.needsOther ? try mul(arguments.gradient, div(x, y)) : nil
      )
    })
}
