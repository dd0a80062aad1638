import CKernels

extension Torch {
  public static let bitwiseRightShift: BinaryOperation = .init(
    "bitwise_right_shift(input, other)", .common(etude_shift_right),
    doc: "The bits of each element moved to the right by the other; the sign stays.",
    example: """
      >>> torch.bitwise_right_shift(torch.tensor([12, 10, 9]), torch.tensor([2, 4, 3]))
      tensor([3, 0, 1])
      """,
    samples: [
      Sample(.integers([3, 4]), .integers([4], low: 0, high: 5, .int64)), Sample(.integers([4]), .int(3)),
    ])
}
