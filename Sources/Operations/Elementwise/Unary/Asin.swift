import CKernels

extension Torch {
  public static let asin: UnaryOperation = .init(
    "asin", etude_asin, aliases: ["arcsin"],
    doc: "The angle in radians whose sine is each element.",
    example: """
      >>> torch.asin(torch.tensor([0., 1.]))
      tensor([0.0000, 1.5708])
      """,
    samples: [Sample(.within(-0.9, 0.9, [3, 4]))],
    saving: .input
  ) { try mul($0.gradient, rsqrt(sub(.int(1), square($0.input)))) }
}
