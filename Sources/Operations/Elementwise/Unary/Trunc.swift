import CKernels

extension Torch {
  public static let trunc: UnaryOperation = .init(
    "trunc", etude_trunc, domain: .rounding, aliases: ["fix"],
    doc: "Each element with its fraction cut off.",
    example: """
      >>> torch.trunc(torch.tensor([-1.5, 0.5, 2.]))
      tensor([-1.,  0.,  2.])
      """,
    samples: [Sample(.tensor([3, 4]), gradient: false)], gradient: nil)
}
