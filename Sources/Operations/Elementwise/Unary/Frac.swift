import CKernels

extension Torch {
  public static let frac: UnaryOperation = .init(
    "frac", etude_frac,
    doc: "The fraction of each element, with its sign.",
    example: """
      >>> torch.frac(torch.tensor([-1.5, 0.5, 2.]))
      tensor([-0.5000,  0.5000,  0.0000])
      """,
    samples: [Sample(.tensor([3, 4]))]
  ) { $0.gradient }
}
