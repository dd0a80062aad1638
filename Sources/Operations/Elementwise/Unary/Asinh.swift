import CKernels

extension Torch {
  public static let asinh: UnaryOperation = .init(
    "asinh", etude_asinh, aliases: ["arcsinh"],
    doc: "The inverse hyperbolic sine of each element.",
    example: """
      >>> torch.asinh(torch.tensor([0., 1.]))
      tensor([0.0000, 0.8814])
      """,
    samples: [Sample(.tensor([3, 4]))],
    saving: .input
  ) { try mul($0.gradient, rsqrt(add(square($0.input), .int(1)))) }
}
