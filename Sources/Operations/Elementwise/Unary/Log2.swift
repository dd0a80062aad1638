import CKernels

extension Torch {
  public static let log2: UnaryOperation = .init(
    "log2", etude_log2,
    doc: "The logarithm of each element to the base 2.",
    example: """
      >>> torch.log2(torch.tensor([1., 8.]))
      tensor([0., 3.])
      """,
    samples: [Sample(.positive([3, 4]))],
    saving: .input
  ) { try div($0.gradient, mul($0.input, .float(0.6931471805599453))) }
}
