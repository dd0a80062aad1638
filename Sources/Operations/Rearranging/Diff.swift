import Tensors

extension Torch {
  public static let diff: Operation = .init(
    "diff(input, n=1, dim=-1, prepend=None, append=None)", .both,
    doc: "The differences of neighbours along `dim`, taken `n` times.",
    example: """
      >>> torch.diff(torch.tensor([1, 3, 2]))
      tensor([ 2, -1])
      """,
    samples: [
      Sample(.tensor([5])), Sample(.tensor([3, 4]), .int(2), .int(0)), Sample(.integers([4])),
      Sample(.tensor([4]), keywords: ["prepend": .tensor([2])]),
    ],
    errors: [
      ErrorSample(.tensor([]), message: "diff expects input to be at least one-dimensional"),
      ErrorSample(.tensor([2]), .int(-1), message: "order must be non-negative but got -1"),
    ]
  ) { call in
    let (input, order, dim) = (try call.tensor(0), try call.int(1), try call.int(2))
    if input.rank == 0 { throw TensorError.runtime("diff expects input to be at least one-dimensional") }
    guard order >= 0 else { throw TensorError.runtime("order must be non-negative but got \(order)") }
    let parts = [try call.optionalTensor(3), input, try call.optionalTensor(4)].compactMap { $0 }
    var result = try parts.count == 1 ? input : cat(parts, dim)
    let along = try result.tensor.wrap(dim: dim)
    for _ in 0..<Swift.min(order, result.sizes[along]) {
      let length = Swift.max(result.sizes[along] - 1, 0)
      let (after, before) = (
        try narrow(result, along, Swift.min(1, result.sizes[along]), length),
        try narrow(result, along, 0, length)
      )
      result = try result.dtype == .bool ? logicalXor(after, before) : sub(after, before)
    }
    return .tensor(result === input ? try clone(input) : result)
  }
}
