import CKernels

extension Torch {
  public static let tanh: UnaryOperation = .init(
    "tanh", etude_tanh, [.function, .method, .inPlace, .functional],
    doc: "The hyperbolic tangent of each element.",
    example: """
      >>> torch.tanh(torch.tensor([0., 1.]))
      tensor([0.0000, 0.7616])
      """,
    samples: [Sample(.tensor([3, 4]))],
    saving: .result
  ) {
    let gradient = try mul($0.gradient, sub(.int(1), square($0.result)))
    gradient.gradFn?.rename("TanhBackwardBackward0")
    return gradient
  }
}
