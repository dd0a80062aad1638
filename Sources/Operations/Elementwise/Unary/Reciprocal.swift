import CKernels

extension Torch {
  public static let reciprocal: UnaryOperation = .init(
    "reciprocal", etude_reciprocal,
    doc: "1 divided by each element.",
    example: """
      >>> torch.reciprocal(torch.tensor([1., 4.]))
      tensor([1.0000, 0.2500])
      """,
    samples: [Sample(.positive([3, 4]))],
    saving: .result
  ) { try mul(neg($0.gradient), mul($0.result, $0.result)) }
}
