import CKernels

extension Torch {
  public static let ceil: UnaryOperation = .init(
    "ceil", etude_ceil, domain: .rounding,
    doc: "The smallest integer that is not below each element.",
    example: """
      >>> torch.ceil(torch.tensor([-1.5, 0.5, 2.]))
      tensor([-1.,  1.,  2.])
      """,
    samples: [Sample(.tensor([3, 4]), gradient: false)], gradient: nil)
}
