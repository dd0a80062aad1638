import CKernels

extension Torch {
  public static let erf: UnaryOperation = .init(
    "erf", etude_erf,
    doc: "The error function of each element.",
    example: """
      >>> torch.erf(torch.tensor([0., 1.]))
      tensor([0.0000, 0.8427])
      """,
    samples: [Sample(.tensor([3, 4]))],
    saving: .input
  ) { try mul($0.gradient, mul(exp(neg(square($0.input))), .float(1.1283791670955126))) }
}
