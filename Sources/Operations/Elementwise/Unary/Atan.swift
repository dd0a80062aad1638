import CKernels

extension Torch {
  public static let atan: UnaryOperation = .init(
    "atan", etude_atan, aliases: ["arctan"],
    doc: "The angle in radians whose tangent is each element.",
    example: """
      >>> torch.atan(torch.tensor([0., 1.]))
      tensor([0.0000, 0.7854])
      """,
    samples: [Sample(.tensor([3, 4]))],
    saving: .input
  ) { try div($0.gradient, add(square($0.input), .int(1))) }
}
