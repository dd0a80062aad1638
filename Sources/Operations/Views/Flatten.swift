import Tensors

extension Torch {
  public static let flatten: Operation = .init(
    "flatten(input, start_dim=0, end_dim=-1)", .both,
    doc: "The dimensions from `start_dim` to `end_dim` made one.",
    example: """
      >>> torch.flatten(torch.zeros(2, 3, 4), start_dim=1).shape
      torch.Size([2, 12])
      """,
    samples: [Sample(.tensor([2, 3, 2])), Sample(.tensor([2, 3, 2]), .int(1)), Sample(.tensor([]))],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .int(1), .int(0),
        message: "flatten() has invalid args: start_dim cannot come after end_dim")
    ]
  ) { call in .tensor(try flatten(call.tensor(0), call.int(1), call.int(2))) }

  public static func flatten(_ input: Variable, _ start: Int = 0, _ end: Int = -1) throws -> Variable {
    let flattened = try input.tensor.flatten(start, end)
    return flattened.sizes == input.sizes ? input : try reshape(input, flattened.sizes)
  }

  public static let ravel: Operation = .init(
    "ravel(input)", .both, doc: "All elements in one dimension.", samples: [Sample(.tensor([2, 3]))]
  ) { call in .tensor(try reshape(call.tensor(0), [-1])) }

  public static let unflatten: Operation = .init(
    "unflatten(input, dim, sizes)", .both,
    doc: "Dimension `dim` split into several of `sizes`.",
    example: """
      >>> torch.zeros(2, 12).unflatten(1, (3, -1)).shape
      torch.Size([2, 3, 4])
      """,
    samples: [Sample(.tensor([2, 6]), .int(1), .ints(3, -1))]
  ) { call in
    let input = try call.tensor(0)
    return .tensor(try reshape(input, input.tensor.unflatten(call.int(1), call.ints(2)).sizes))
  }
}
