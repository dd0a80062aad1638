import CKernels

extension Torch {
  public static let neg: UnaryOperation = .init(
    "neg", etude_neg, domain: .same, aliases: ["negative"],
    doc: "Each element with its sign changed.",
    example: """
      >>> torch.neg(torch.tensor([1., -2.]))
      tensor([-1.,  2.])
      """,
    samples: [Sample(.tensor([3, 4])), Sample(.integers([5]))]
  ) { try neg($0.gradient) }
}
