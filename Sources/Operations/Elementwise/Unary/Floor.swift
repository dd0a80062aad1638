import CKernels

extension Torch {
  public static let floor: UnaryOperation = .init(
    "floor", etude_floor, domain: .rounding,
    doc: "The largest integer that is not above each element.",
    example: """
      >>> torch.floor(torch.tensor([-1.5, 0.5, 2.]))
      tensor([-2.,  0.,  2.])
      """,
    samples: [Sample(.tensor([3, 4]), gradient: false)], gradient: nil)
}
