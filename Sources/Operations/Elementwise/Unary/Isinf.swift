import CKernels

extension Torch {
  public static let isinf: UnaryOperation = .init(
    "isinf", etude_isinf,
    doc: "Whether each element is infinite.",
    example: """
      >>> torch.isinf(torch.tensor([0., 1., float('nan'), float('inf')]))
      tensor([False, False, False,  True])
      """,
    samples: [Sample(.elements([0, 1, .nan, -.infinity, -2], .float32)), Sample(.integers([4]))])
}
