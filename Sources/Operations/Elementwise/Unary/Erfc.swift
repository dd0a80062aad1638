import CKernels

extension Torch {
  public static let erfc: UnaryOperation = .init(
    "erfc", etude_erfc,
    doc: "1 less the error function of each element.",
    example: """
      >>> torch.erfc(torch.tensor([0., 1.]))
      tensor([1.0000, 0.1573])
      """,
    samples: [Sample(.tensor([3, 4]))],
    saving: .input
  ) { try mul($0.gradient, mul(exp(neg(square($0.input))), .float(-1.1283791670955126))) }
}
