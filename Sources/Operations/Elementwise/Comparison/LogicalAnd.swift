import CKernels

extension Torch {
  public static let logicalAnd: BinaryOperation = .init(
    "logical_and(input, other)", .comparison(etude_logical_and),
    doc: "Whether both elements are other than zero.",
    example: """
      >>> torch.logical_and(torch.tensor([True, False]), torch.tensor([True, True]))
      tensor([ True, False])
      """,
    samples: [Sample(.integers([3, 4]), .integers([4])), Sample(.tensor([3, 1]), .tensor([4]))],
    errors: [
      ErrorSample(
        .tensor([3]), .tensor([4]),
        message: "The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 0")
    ])
}
