import Tensors

extension Torch {
  public static let diagonal: Operation = .init(
    "diagonal(input, offset=0, dim1=0, dim2=1)", .both,
    doc: "The diagonal of two dimensions, as the last dimension; a view.",
    example: """
      >>> torch.tensor([[1, 2], [3, 4]]).diagonal()
      tensor([1, 4])
      """,
    samples: [
      Sample(.tensor([3, 4])), Sample(.tensor([3, 4]), .int(1)),
      Sample(.tensor([2, 3, 4]), .int(-1), .int(1), .int(2)),
    ],
    errors: [
      ErrorSample(
        .tensor([3, 3]), .int(0), .int(0), .int(0), message: "diagonal dimensions cannot be identical 0, 0")
    ]
  ) { call in .tensor(try diagonal(call.tensor(0), call.int(1), call.int(2), call.int(3))) }

  public static func diagonal(
    _ input: Variable, _ offset: Int = 0, _ dim1: Int = 0, _ dim2: Int = 1
  ) throws -> Variable {
    try part(input, "DiagonalBackward0") {
      try diagonal($0, offset, dim1, dim2)
    } window: {
      try $0.diagonal(offset, dim1, dim2)
    }
  }
}
