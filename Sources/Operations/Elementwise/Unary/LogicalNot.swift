import CKernels

extension Torch {
  public static let logicalNot: UnaryOperation = .init(
    "logical_not", etude_logical_not, [.function, .method, .inPlace],
    doc: "Whether each element is zero.",
    example: """
      >>> torch.logical_not(torch.tensor([0., 1., float('nan'), float('inf')]))
      tensor([ True, False, False, False])
      """,
    samples: [Sample(.elements([0, 1, .nan, -.infinity, -2], .float32)), Sample(.integers([4]))])
}
