import CKernels

extension Torch {
  public static let bitwiseAnd: BinaryOperation = .init(
    "bitwise_and(input, other)", .common(etude_bitwise_and),
    doc: "The bits that both elements have.",
    example: """
      >>> torch.bitwise_and(torch.tensor([12, 10, 9]), torch.tensor([2, 4, 3]))
      tensor([0, 0, 1])
      """,
    samples: [
      Sample(.integers([3, 4]), .integers([4], low: 0, high: 5, .int64)),
      Sample(.booleans([4]), .booleans([4])), Sample(.integers([4]), .int(3)),
    ])
}
