import CKernels

extension Torch {
  public static let relu: UnaryOperation = .init(
    "relu", etude_relu, domain: .same, [.function, .method, .inPlace, .functional],
    doc: "Each element, or 0 where it is negative.",
    example: """
      >>> torch.relu(torch.tensor([-1., 0., 2.]))
      tensor([0., 0., 2.])
      """,
    samples: [Sample(.tensor([3, 4]))],
    saving: .result
  ) { try maskedFill($0.gradient, le($0.result, .int(0)), .int(0)) }
}
