import CKernels

extension Torch {
  public static let acosh: UnaryOperation = .init(
    "acosh", etude_acosh, aliases: ["arccosh"],
    doc: "The inverse hyperbolic cosine of each element.",
    example: """
      >>> torch.acosh(torch.tensor([1., 2.]))
      tensor([0.0000, 1.3170])
      """,
    samples: [Sample(.within(1.1, 3, [3, 4]))],
    saving: .input
  ) { try mul($0.gradient, rsqrt(sub(square($0.input), .int(1)))) }
}
