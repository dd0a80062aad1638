import CKernels

extension Torch {
  public static let exp: UnaryOperation = .init(
    "exp", etude_exp,
    doc: "e to the power of each element.",
    example: """
      >>> torch.exp(torch.tensor([0., 1.]))
      tensor([1.0000, 2.7183])
      """,
    samples: [Sample(.tensor([3, 4])), Sample(.integers([3, 2]))],
    saving: .result
  ) { try mul($0.gradient, $0.result) }
}
