import CKernels

extension Torch {
  public static let digamma: UnaryOperation = .init(
    "digamma", etude_digamma,
    doc: "The derivative of `lgamma` at each element.",
    example: """
      >>> torch.digamma(torch.tensor([1., 0.5]))
      tensor([-0.5772, -1.9635])
      """,
    samples: [Sample(.positive([3, 4]))], saving: .input
  ) { try mul($0.gradient, polygamma(1, $0.input)) }
}
