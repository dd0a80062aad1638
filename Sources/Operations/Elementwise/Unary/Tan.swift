import CKernels

extension Torch {
  public static let tan: UnaryOperation = .init(
    "tan", etude_tan,
    doc: "The tangent of each element, in radians.",
    example: """
      >>> torch.tan(torch.tensor([0., 1.]))
      tensor([0.0000, 1.5574])
      """,
    samples: [Sample(.within(-1.2, 1.2, [3, 4]))],
    saving: .result
  ) { try mul($0.gradient, add(square($0.result), .int(1))) }
}
