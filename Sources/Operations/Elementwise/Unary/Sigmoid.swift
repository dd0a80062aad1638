import CKernels

extension Torch {
  public static let sigmoid: UnaryOperation = .init(
    "sigmoid", etude_sigmoid, [.function, .method, .inPlace, .functional],
    doc: "1 / (1 + exp(-x)) of each element.",
    example: """
      >>> torch.sigmoid(torch.tensor([0., 1.]))
      tensor([0.5000, 0.7311])
      """,
    samples: [Sample(.tensor([3, 4]))],
    saving: .result
  ) {
    let gradient = try mul(mul($0.gradient, sub(.int(1), $0.result)), $0.result)
    gradient.gradFn?.rename("SigmoidBackwardBackward0")
    return gradient
  }
}
