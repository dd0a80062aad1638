import Tensors

extension Torch {
  public static let flip: Operation = .init(
    "flip(input, *dims)", .both,
    doc: "A copy with the order of the elements reversed along each of `dims`.",
    example: """
      >>> torch.flip(torch.tensor([[1, 2], [3, 4]]), [1])
      tensor([[2, 1],
              [4, 3]])
      """,
    samples: [Sample(.tensor([2, 3]), .ints(0)), Sample(.tensor([2, 3, 2]), .ints(0, -1))]
  ) { call in .tensor(try flip(call.tensor(0), call.starredInts(1))) }

  public static func flip(_ input: Variable, _ dims: Dimensions) throws -> Variable {
    Variable(try input.tensor.flip(dims)).recorded("FlipBackward0", input) {
      [try flip($0.gradient, dims)]
    }
  }

  public static let fliplr: Operation = .init(
    "fliplr(input)", .both, doc: "The columns in reverse order.", samples: [Sample(.tensor([2, 3]))],
    errors: [ErrorSample(.tensor([2]), message: "Input must be >= 2-d.")]
  ) { call in
    let input = try call.tensor(0)
    if input.rank < 2 { throw TensorError.runtime("Input must be >= 2-d.") }
    return .tensor(try flip(input, [1]))
  }

  public static let flipud: Operation = .init(
    "flipud(input)", .both, doc: "The rows in reverse order.", samples: [Sample(.tensor([2, 3]))],
    errors: [ErrorSample(.tensor([]), message: "Input must be >= 1-d.")]
  ) { call in
    let input = try call.tensor(0)
    if input.rank < 1 { throw TensorError.runtime("Input must be >= 1-d.") }
    return .tensor(try flip(input, [0]))
  }
}
