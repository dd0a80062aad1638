import CKernels

extension Torch {
  public static let log: UnaryOperation = .init(
    "log", etude_log,
    doc: "The natural logarithm of each element.",
    example: """
      >>> torch.log(torch.tensor([1., 10.]))
      tensor([0.0000, 2.3026])
      """,
    samples: [Sample(.positive([3, 4]))],
    saving: .input
  ) { try div($0.gradient, $0.input) }
}
