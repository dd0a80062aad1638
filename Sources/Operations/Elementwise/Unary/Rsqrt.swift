import CKernels

extension Torch {
  public static let rsqrt: UnaryOperation = .init(
    "rsqrt", etude_rsqrt,
    doc: "The reciprocal of the square root of each element.",
    example: """
      >>> torch.rsqrt(torch.tensor([1., 4.]))
      tensor([1.0000, 0.5000])
      """,
    samples: [Sample(.positive([3, 4]))],
    saving: .result
  ) { try mul(mul($0.gradient, .float(-0.5)), pow($0.result, .int(3))) }
}
