import CKernels

extension Torch {
  public static let gcd: BinaryOperation = .init(
    "gcd(input, other)", .common(etude_gcd),
    doc: "The greatest common divisor of each element and the other.",
    example: """
      >>> torch.gcd(torch.tensor([12, 10, 9]), torch.tensor([2, 4, 3]))
      tensor([2, 2, 3])
      """,
    samples: [Sample(.integers([3, 4]), .integers([4], low: 0, high: 5, .int64))])
}
