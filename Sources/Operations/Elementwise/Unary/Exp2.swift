import CKernels

extension Torch {
  public static let exp2: UnaryOperation = .init(
    "exp2", etude_exp2,
    doc: "2 to the power of each element.",
    example: """
      >>> torch.exp2(torch.tensor([0., 3.]))
      tensor([1., 8.])
      """,
    samples: [Sample(.tensor([3, 4]))],
    saving: .result
  ) { try mul(mul($0.gradient, $0.result), .float(0.6931471805599453)) }
}
