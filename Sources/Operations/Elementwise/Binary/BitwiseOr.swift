import CKernels

extension Torch {
  public static let bitwiseOr: BinaryOperation = .init(
    "bitwise_or(input, other)", .common(etude_bitwise_or),
    doc: "The bits that either element has.",
    example: """
      >>> torch.bitwise_or(torch.tensor([12, 10, 9]), torch.tensor([2, 4, 3]))
      tensor([14, 14, 11])
      """,
    samples: [
      Sample(.integers([3, 4]), .integers([4], low: 0, high: 5, .int64)),
      Sample(.booleans([4]), .booleans([4])), Sample(.integers([4]), .int(3)),
    ])
}
