import CKernels

extension Torch {
  public static let expm1: UnaryOperation = .init(
    "expm1", etude_expm1,
    doc: "e to the power of each element, less 1; exact near 0.",
    example: """
      >>> torch.expm1(torch.tensor([0., 1e-6]))
      tensor([0.0000e+00, 1.0000e-06])
      """,
    samples: [Sample(.tensor([3, 4]))],
    saving: .result
  ) { try mul($0.gradient, add($0.result, .int(1))) }
}
