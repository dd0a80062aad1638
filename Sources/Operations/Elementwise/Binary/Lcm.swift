import CKernels

extension Torch {
  public static let lcm: BinaryOperation = .init(
    "lcm(input, other)", .common(etude_lcm),
    doc: "The least common multiple of each element and the other.",
    example: """
      >>> torch.lcm(torch.tensor([12, 10, 9]), torch.tensor([2, 4, 3]))
      tensor([12, 20,  9])
      """,
    samples: [Sample(.integers([3, 4]), .integers([4], low: 0, high: 5, .int64))])
}
