import CKernels

extension Torch {
  public static let bitwiseXor: BinaryOperation = .init(
    "bitwise_xor(input, other)", .common(etude_bitwise_xor),
    doc: "The bits that one element alone has.",
    example: """
      >>> torch.bitwise_xor(torch.tensor([12, 10, 9]), torch.tensor([2, 4, 3]))
      tensor([14, 14, 10])
      """,
    samples: [
      Sample(.integers([3, 4]), .integers([4], low: 0, high: 5, .int64)),
      Sample(.booleans([4]), .booleans([4])), Sample(.integers([4]), .int(3)),
    ])
}
