import CKernels

extension Torch {
  public static let log10: UnaryOperation = .init(
    "log10", etude_log10,
    doc: "The logarithm of each element to the base 10.",
    example: """
      >>> torch.log10(torch.tensor([1., 1000.]))
      tensor([0., 3.])
      """,
    samples: [Sample(.positive([3, 4]))],
    saving: .input
  ) { try div($0.gradient, mul($0.input, .float(2.302585092994046))) }
}
