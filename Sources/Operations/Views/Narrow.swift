import Tensors

extension Torch {
  public static let narrow: Operation = .init(
    "narrow(input, dim, start, length)", .both,
    doc: "`length` places of dimension `dim` from `start`, without a copy.",
    example: """
      >>> torch.tensor([1, 2, 3, 4]).narrow(0, 1, 2)
      tensor([2, 3])
      """,
    samples: [
      Sample(.tensor([4, 3]), .int(0), .int(1), .int(2)), Sample(.tensor([4]), .int(0), .int(-2), .int(1)),
    ],
    errors: [
      ErrorSample(
        .tensor([4]), .int(0), .int(3), .int(2), message: "start (3) + length (2) exceeds dimension size (4)."
      )
    ]
  ) { call in .tensor(try narrow(call.tensor(0), call.int(1), call.int(2), call.int(3))) }

  public static func narrow(_ input: Variable, _ dim: Int, _ start: Int, _ length: Int) throws -> Variable {
    try part(input, "SliceBackward0") {
      try narrow($0, dim, start, length)
    } window: {
      try $0.narrow(dim, start, length)
    }
  }

  /// `input[start:end:step]` along `dim`.
  public static func slice(
    _ input: Variable, _ dim: Int, _ start: Int?, _ end: Int?, step: Int = 1
  ) throws -> Variable {
    try part(input, "SliceBackward0") {
      try slice($0, dim, start, end, step: step)
    } window: {
      try $0.slice(dim, start, end, step: step)
    }
  }
}
