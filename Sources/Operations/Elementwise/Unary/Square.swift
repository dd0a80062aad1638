import CKernels

extension Torch {
  public static let square: UnaryOperation = .init(
    "square", etude_square, domain: .same,
    doc: "The square of each element.",
    example: """
      >>> torch.square(torch.tensor([1., -2., 3.]))
      tensor([1., 4., 9.])
      """,
    samples: [Sample(.tensor([3, 4])), Sample(.integers([5]))],
    saving: .input, nodeName: "PowBackward0"
  ) { try mul($0.gradient, mul($0.input, .int(2))) }
}
