import CKernels

extension Torch {
  public static let isnan: UnaryOperation = .init(
    "isnan", etude_isnan,
    doc: "Whether each element is NaN.",
    example: """
      >>> torch.isnan(torch.tensor([0., 1., float('nan'), float('inf')]))
      tensor([False, False,  True, False])
      """,
    samples: [Sample(.elements([0, 1, .nan, -.infinity, -2], .float32)), Sample(.integers([4]))])
}
