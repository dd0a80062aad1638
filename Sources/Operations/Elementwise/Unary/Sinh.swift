import CKernels

extension Torch {
  public static let sinh: UnaryOperation = .init(
    "sinh", etude_sinh,
    doc: "The hyperbolic sine of each element.",
    example: """
      >>> torch.sinh(torch.tensor([0., 1.]))
      tensor([0.0000, 1.1752])
      """,
    samples: [Sample(.tensor([3, 4]))],
    saving: .input
  ) { try mul($0.gradient, cosh($0.input)) }
}
