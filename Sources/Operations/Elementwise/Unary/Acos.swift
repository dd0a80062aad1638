import CKernels

extension Torch {
  public static let acos: UnaryOperation = .init(
    "acos", etude_acos, aliases: ["arccos"],
    doc: "The angle in radians whose cosine is each element.",
    example: """
      >>> torch.acos(torch.tensor([0., 1.]))
      tensor([1.5708, 0.0000])
      """,
    samples: [Sample(.within(-0.9, 0.9, [3, 4]))],
    saving: .input
  ) { try mul($0.gradient, neg(rsqrt(sub(.int(1), square($0.input))))) }
}
