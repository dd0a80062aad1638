import CKernels

extension Torch {
  public static let bitwiseLeftShift: BinaryOperation = .init(
    "bitwise_left_shift(input, other)", .common(etude_shift_left),
    doc: "The bits of each element moved to the left by the other.",
    example: """
      >>> torch.bitwise_left_shift(torch.tensor([12, 10, 9]), torch.tensor([2, 4, 3]))
      tensor([ 48, 160,  72])
      """,
    samples: [
      Sample(.integers([3, 4]), .integers([4], low: 0, high: 5, .int64)), Sample(.integers([4]), .int(3)),
    ])
}
