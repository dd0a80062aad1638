import CKernels

extension Torch {
  public static let ne: BinaryOperation = .init(
    "ne(input, other)", .comparison(etude_ne), aliases: ["not_equal"],
    doc: "Whether each element differs from the other.",
    example: """
      >>> torch.ne(torch.tensor([1, 2, 3]), 2)
      tensor([ True, False,  True])
      """,
    samples: [
      Sample(.integers([3, 4]), .integers([4])), Sample(.tensor([3, 1]), .tensor([4])),
      Sample(.integers([3, 4]), .int(2)), Sample(.tensor([3, 4]), .float(0.5)),
    ],
    errors: [
      ErrorSample(
        .tensor([3]), .tensor([4]),
        message: "The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 0")
    ])
}
