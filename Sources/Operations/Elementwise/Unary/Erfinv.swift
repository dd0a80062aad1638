import CKernels

extension Torch {
  public static let erfinv: UnaryOperation = .init(
    "erfinv", etude_erfinv,
    doc: "The inverse of the error function of each element.",
    example: """
      >>> torch.erfinv(torch.tensor([0., 0.5]))
      tensor([0.0000, 0.4769])
      """,
    samples: [Sample(.within(-0.9, 0.9, [3, 4]))],
    saving: .result
  ) { try mul($0.gradient, mul(exp(square($0.result)), .float(0.886226925452758))) }
}
