import CKernels

extension Torch {
  public static let mul: BinaryOperation = .init(
    "mul(input, other)", .common(etude_mul), aliases: ["multiply"],
    doc: "The product of each element and the other.",
    example: """
      >>> torch.mul(torch.tensor([1., 2.]), torch.tensor([[3.], [4.]]))
      tensor([[3., 6.],
              [4., 8.]])
      """,
    samples: [
      Sample(.tensor([3, 4]), .tensor([4])), Sample(.tensor([2, 1]), .float(0.5)),
      Sample(.integers([3]), .int(7)), Sample(.integers([3]), .float(0.5)),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .tensor([2]),
        message: "The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1")
    ],
    saving: .inputs,
    gradient: { arguments in
      let first = arguments.needsInput ? try mul(arguments.gradient, arguments.other) : nil
      if try arguments.isSquare { return (first, first) }
      return (first, arguments.needsOther ? try mul(arguments.gradient, arguments.input) : nil)
    })
}
