import CKernels

extension Torch {
  public static let bitwiseNot: UnaryOperation = .init(
    "bitwise_not", etude_bitwise_not, domain: .same,
    doc: "The bits of each integer inverted; of a bool, its opposite.",
    example: """
      >>> torch.bitwise_not(torch.tensor([0, 1, -3]))
      tensor([-1, -2,  2])
      """,
    samples: [Sample(.integers([5])), Sample(.booleans([4]))], gradient: nil)
}
