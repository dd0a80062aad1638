import CKernels

extension Torch {
  public static let cosh: UnaryOperation = .init(
    "cosh", etude_cosh,
    doc: "The hyperbolic cosine of each element.",
    example: """
      >>> torch.cosh(torch.tensor([0., 1.]))
      tensor([1.0000, 1.5431])
      """,
    samples: [Sample(.tensor([3, 4]))],
    saving: .input
  ) { try mul($0.gradient, sinh($0.input)) }
}
