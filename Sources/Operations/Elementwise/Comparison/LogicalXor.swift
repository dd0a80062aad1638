import CKernels

extension Torch {
  public static let logicalXor: BinaryOperation = .init(
    "logical_xor(input, other)", .comparison(etude_logical_xor),
    doc: "Whether one element alone is other than zero.",
    example: """
      >>> torch.logical_xor(torch.tensor([True, False]), torch.tensor([True, True]))
      tensor([False,  True])
      """,
    samples: [Sample(.integers([3, 4]), .integers([4])), Sample(.tensor([3, 1]), .tensor([4]))],
    errors: [
      ErrorSample(
        .tensor([3]), .tensor([4]),
        message: "The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 0")
    ])
}
