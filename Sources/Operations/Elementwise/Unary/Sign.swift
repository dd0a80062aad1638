import CKernels

extension Torch {
  public static let sign: UnaryOperation = .init(
    "sign", etude_sign, domain: .same, aliases: ["sgn"],
    doc: "-1, 0 or 1: the sign of each element.",
    example: """
      >>> torch.sign(torch.tensor([-4., 0., 2.]))
      tensor([-1.,  0.,  1.])
      """,
    samples: [Sample(.tensor([3, 4]), gradient: false), Sample(.integers([5]))], gradient: nil)
}
