import Tensors

extension Torch {
  public static let asStrided: Operation = .init(
    "as_strided(input, size, stride, storage_offset=None)", .both,
    doc: "Any window on the memory of the tensor; sizes, strides and offset count elements.",
    example: """
      >>> torch.arange(4).as_strided((2, 2), (1, 1))
      tensor([[0, 1],
              [1, 2]])
      """,
    samples: [Sample(.tensor([6]), .ints(2, 3), .ints(1, 1), .int(1), gradient: false)]
  ) { call in
    let input = try call.tensor(0)
    let window = input.view(try input.tensor.asStrided(call.ints(1), call.ints(2), call.optionalInt(3)))
    return .tensor(recordAsStrided(window, of: input))
  }

  public static let unfold: Operation = .init(
    "unfold(input, dimension, size, step)", .method,
    doc: "The windows of `size` places along `dimension`, `step` apart; the window is the last dimension.",
    example: """
      >>> torch.arange(5).unfold(0, 3, 1)
      tensor([[0, 1, 2],
              [1, 2, 3],
              [2, 3, 4]])
      """,
    samples: [
      Sample(.tensor([6, 2]), .int(0), .int(3), .int(2)), Sample(.tensor([5]), .int(0), .int(2), .int(1)),
    ]
  ) { call in
    let input = try call.tensor(0)
    let window = input.view(try input.tensor.unfold(call.int(1), call.int(2), call.int(3)))
    return .tensor(recordAsStrided(window, of: input))
  }
}
