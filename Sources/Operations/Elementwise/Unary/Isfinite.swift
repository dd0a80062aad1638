import CKernels

extension Torch {
  public static let isfinite: UnaryOperation = .init(
    "isfinite", etude_isfinite,
    doc: "Whether each element is neither infinite nor NaN.",
    example: """
      >>> torch.isfinite(torch.tensor([0., 1., float('nan'), float('inf')]))
      tensor([ True,  True, False, False])
      """,
    samples: [Sample(.elements([0, 1, .nan, -.infinity, -2], .float32)), Sample(.integers([4]))])
}
