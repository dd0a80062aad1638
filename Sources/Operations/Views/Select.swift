import Tensors

extension Torch {
  public static let select: Operation = .init(
    "select(input, dim, index)", .both,
    doc: "The slice at `index` of dimension `dim`, without that dimension.",
    example: """
      >>> torch.tensor([[1, 2], [3, 4]]).select(1, 0)
      tensor([1, 3])
      """,
    samples: [Sample(.tensor([2, 3]), .int(1), .int(-1)), Sample(.tensor([2, 3, 2]), .int(0), .int(1))],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .int(0), .int(2),
        message: "select(): index 2 out of range for tensor of size [2, 3] at dimension 0")
    ]
  ) { call in .tensor(try select(call.tensor(0), call.int(1), call.int(2))) }

  public static func select(_ input: Variable, _ dim: Int, _ index: Int) throws -> Variable {
    try part(input, "SelectBackward0") {
      try select($0, dim, index)
    } window: {
      try $0.select(dim, index)
    }
  }
}
