import CKernels

extension Torch {
  public static let sqrt: UnaryOperation = .init(
    "sqrt", etude_sqrt,
    doc: "The square root of each element; NaN of a negative one.",
    example: """
      >>> torch.sqrt(torch.tensor([1., 4., 2.]))
      tensor([1.0000, 2.0000, 1.4142])
      """,
    samples: [Sample(.positive([3, 4])), Sample(.integers([4], low: 0, high: 9, .int64))],
    saving: .result
  ) { try div($0.gradient, mul($0.result, .int(2))) }
}
