import Tensors

extension Torch {
  public static let tril: Operation = .init(
    "tril(input, diagonal=0)", .all,
    doc: "The elements of each matrix on the diagonal and below it, zeros above.",
    example: """
      >>> torch.tril(torch.ones(2, 2))
      tensor([[1., 0.],
              [1., 1.]])
      """,
    samples: triangleSamples, errors: [triangleError("tril")]
  ) { call in .tensor(try tril(call.tensor(0), call.int(1))) }

  public static let triu: Operation = .init(
    "triu(input, diagonal=0)", .all,
    doc: "The elements of each matrix on the diagonal and above it, zeros below.",
    example: """
      >>> torch.triu(torch.ones(2, 2), diagonal=1)
      tensor([[0., 1.],
              [0., 0.]])
      """,
    samples: triangleSamples, errors: [triangleError("triu")]
  ) { call in .tensor(try triu(call.tensor(0), call.int(1))) }

  private static let triangleSamples = [
    Sample(.tensor([3, 4])), Sample(.tensor([2, 3, 3]), .int(1)), Sample(.integers([3, 3]), .int(-1)),
    Sample(.booleans([3, 3])),
  ]

  private static func triangleError(_ name: String) -> ErrorSample {
    ErrorSample(.tensor([2]), message: "\(name): input tensor must have at least 2 dimensions")
  }

  public static func tril(_ input: Variable, _ diagonal: Int = 0) throws -> Variable {
    try triangle(input, "tril") { column, row in column &- row <= diagonal }
      .recorded("TrilBackward0", input) { [try tril($0.gradient, diagonal)] }
  }

  public static func triu(_ input: Variable, _ diagonal: Int = 0) throws -> Variable {
    try triangle(input, "triu") { column, row in column &- row >= diagonal }
      .recorded("TriuBackward0", input) { [try triu($0.gradient, diagonal)] }
  }

  private static func triangle(
    _ input: Variable, _ name: String, _ isKept: (Int, Int) -> Bool
  ) throws -> Variable {
    guard input.rank >= 2 else {
      throw TensorError.runtime("\(name): input tensor must have at least 2 dimensions")
    }
    let (rows, columns) = (input.sizes[input.rank - 2], input.sizes[input.rank - 1])
    let mask = try Tensor.empty([rows, columns], .bool)
    mask.withBuffer(of: Bool.self) { buffer in
      for place in buffer.indices { buffer[place] = isKept(place % columns, place / columns) }
    }
    return try GradientMode.with(false) {
      try contiguous(`where`(Variable(mask), input, Variable(.int(0), input.dtype)))
    }
  }
}
