import CKernels

extension Torch {
  public static let lt: BinaryOperation = .init(
    "lt(input, other)", .comparison(etude_lt), aliases: ["less"],
    doc: "Whether each element is less than the other.",
    example: """
      >>> torch.lt(torch.tensor([1, 2, 3]), 2)
      tensor([ True, False, False])
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
