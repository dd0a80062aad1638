import CKernels

extension Torch {
  public static let abs: UnaryOperation = .init(
    "abs", etude_abs, domain: .same, aliases: ["absolute"],
    doc: "The absolute value of each element.",
    example: """
      >>> torch.abs(torch.tensor([-1., 2., -3.]))
      tensor([1., 2., 3.])
      """,
    samples: [Sample(.tensor([3, 4])), Sample(.integers([5]))],
    saving: .input
  ) { try mul($0.gradient, sign($0.input)) }
}
