import CKernels

extension Torch {
  public static let signbit: UnaryOperation = .init(
    "signbit", etude_signbit,
    doc: "Whether each element is negative, -0.0 among them.",
    example: """
      >>> torch.signbit(torch.tensor([0., 1., float('nan'), float('inf')]))
      tensor([False, False, False, False])
      """,
    samples: [Sample(.elements([0, 1, .nan, -.infinity, -2], .float32)), Sample(.integers([4]))])
}
