import CKernels

extension Torch {
  public static let log1p: UnaryOperation = .init(
    "log1p", etude_log1p,
    doc: "The natural logarithm of 1 plus each element; exact near 0.",
    example: """
      >>> torch.log1p(torch.tensor([0., 1e-6]))
      tensor([0.0000e+00, 1.0000e-06])
      """,
    samples: [Sample(.positive([3, 4]))],
    saving: .input
  ) { try div($0.gradient, add($0.input, .int(1))) }
}
