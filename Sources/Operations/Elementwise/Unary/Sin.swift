import CKernels

extension Torch {
  public static let sin: UnaryOperation = .init(
    "sin", etude_sin,
    doc: "The sine of each element, in radians.",
    example: """
      >>> torch.sin(torch.tensor([0., 1.]))
      tensor([0.0000, 0.8415])
      """,
    samples: [Sample(.tensor([3, 4]))],
    saving: .input
  ) { try mul($0.gradient, cos($0.input)) }
}
