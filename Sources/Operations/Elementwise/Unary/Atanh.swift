import CKernels

extension Torch {
  public static let atanh: UnaryOperation = .init(
    "atanh", etude_atanh, aliases: ["arctanh"],
    doc: "The inverse hyperbolic tangent of each element.",
    example: """
      >>> torch.atanh(torch.tensor([0., 0.5]))
      tensor([0.0000, 0.5493])
      """,
    samples: [Sample(.within(-0.9, 0.9, [3, 4]))],
    saving: .input
  ) { try div($0.gradient, sub(.int(1), square($0.input))) }
}
