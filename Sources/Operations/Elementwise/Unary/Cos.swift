import CKernels

extension Torch {
  public static let cos: UnaryOperation = .init(
    "cos", etude_cos,
    doc: "The cosine of each element, in radians.",
    example: """
      >>> torch.cos(torch.tensor([0., 1.]))
      tensor([1.0000, 0.5403])
      """,
    samples: [Sample(.tensor([3, 4]))],
    saving: .input
  ) { try mul($0.gradient, neg(sin($0.input))) }
}
