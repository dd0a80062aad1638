import Tensors

extension Torch {
  public static let cumsum: Operation = .init(
    "cumsum(input, dim, *, dtype=None)", .all,
    doc: "The sums of the elements along `dim` up to and including each.",
    example: """
      >>> torch.cumsum(torch.tensor([1, 2, 3]), dim=0)
      tensor([1, 3, 6])
      """,
    samples: [
      Sample(.tensor([3, 4]), .int(1)), Sample(.tensor([3, 4]), .int(0)), Sample(.integers([5]), .int(0)),
      Sample(.booleans([4]), .int(0)),
    ],
    errors: [
      ErrorSample(
        .tensor([2]), .int(1),
        message: "Dimension out of range (expected to be in range of [-1, 0], but got 1)")
    ]
  ) { call in .tensor(try cumsum(call.tensor(0), call.int(1), dtype: call.dtype(2))) }

  public static func cumsum(_ input: Variable, _ dim: Int, dtype: DType? = nil) throws -> Variable {
    let sums = try RunningFold.run(input.tensor, dim, dtype: dtype, multiplies: false)
    return Variable(sums).recorded("CumsumBackward0", input) { [try reverseCumsum($0.gradient, dim)] }
  }

  /// The sums along `dim` from each element to the end.
  static func reverseCumsum(_ input: Variable, _ dim: Int) throws -> Variable {
    input.rank == 0 ? input : try flip(cumsum(flip(input, [dim]), dim), [dim])
  }
}
