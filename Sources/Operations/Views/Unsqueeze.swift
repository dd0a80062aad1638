import Tensors

extension Torch {
  public static let unsqueeze: Operation = .init(
    "unsqueeze(input, dim)", .both,
    doc: "With a dimension of size 1 put at `dim`.",
    example: """
      >>> torch.tensor([1, 2]).unsqueeze(1)
      tensor([[1],
              [2]])
      """,
    samples: [Sample(.tensor([2, 3]), .int(0)), Sample(.tensor([2, 3]), .int(-1))],
    errors: [
      ErrorSample(
        .tensor([2]), .int(2),
        message: "Dimension out of range (expected to be in range of [-2, 1], but got 2)")
    ]
  ) { call in .tensor(try unsqueeze(call.tensor(0), call.int(1))) }

  public static func unsqueeze(_ input: Variable, _ dim: Int) throws -> Variable {
    let sizes = input.sizes
    return input.view(try input.tensor.unsqueeze(dim)).recorded("UnsqueezeBackward0", input) {
      [try reshape($0.gradient, sizes)]
    }
  }
}
