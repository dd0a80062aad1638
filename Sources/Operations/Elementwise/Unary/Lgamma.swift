import CKernels

extension Torch {
  public static let lgamma: UnaryOperation = .init(
    "lgamma", etude_lgamma,
    doc: "The logarithm of the absolute value of the gamma function of each element.",
    example: """
      >>> torch.lgamma(torch.tensor([3., 0.5]))
      tensor([0.6931, 0.5724])
      """,
    samples: [Sample(.positive([3, 4]))],
    saving: .input
  ) { try mul($0.gradient, digamma($0.input)) }
}
