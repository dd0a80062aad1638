import Tensors

extension Torch {
  public static let rot90: Operation = .init(
    "rot90(input, k=1, dims=(0, 1))", .both,
    doc: "Turned by `k` times 90 degrees in the plane of `dims`, from the first towards the second.",
    example: """
      >>> torch.rot90(torch.tensor([[1, 2], [3, 4]]))
      tensor([[2, 4],
              [1, 3]])
      """,
    samples: [
      Sample(.tensor([2, 3])), Sample(.tensor([2, 3]), .int(2)), Sample(.tensor([2, 3]), .int(-1)),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 2]), .int(1), .ints(0),
        message: "expected total rotation dims == 2, but got dims = 1")
    ]
  ) { call in
    let (input, turns, dims) = (try call.tensor(0), try call.int(1), try call.ints(2))
    guard dims.count == 2 else {
      throw TensorError.runtime("expected total rotation dims == 2, but got dims = \(dims.count)")
    }
    guard input.rank >= 2 else {
      throw TensorError.runtime("expected total dims >= 2, but got total dims = \(input.rank)")
    }
    switch (turns % 4 + 4) % 4 {
    case 1: return .tensor(try transpose(flip(input, [dims[1]]), dims[0], dims[1]))
    case 2: return .tensor(try flip(input, dims))
    case 3: return .tensor(try transpose(flip(input, [dims[0]]), dims[0], dims[1]))
    default: return .tensor(try clone(input))
    }
  }
}
