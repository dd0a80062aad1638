import Tensors

extension Torch {
  public static let outer: Operation = .init(
    "outer(input, vec2)", aliases: ["ger"], .both,
    doc: "The products of each element of one vector with each of another.",
    example: """
      >>> torch.outer(torch.tensor([1, 2]), torch.tensor([3, 4]))
      tensor([[3, 4],
              [6, 8]])
      """,
    samples: [Sample(.tensor([3]), .tensor([2]))],
    errors: [
      ErrorSample(
        .tensor([2, 2]), .tensor([2]),
        message: "outer: Expected 1-D argument self, but got 2-D")
    ]
  ) { call in
    let (a, b) = (try call.tensor(0), try call.tensor(1))
    for (name, vector) in [("self", a), ("vec2", b)] where vector.rank != 1 {
      throw TensorError.runtime("outer: Expected 1-D argument \(name), but got \(vector.rank)-D")
    }
    return .tensor(try mul(reshape(a, [a.sizes[0], 1]), b))
  }

  public static let inner: Operation = .init(
    "inner(input, other)", .both,
    doc: "The sums of products over the last dimension of both tensors.",
    samples: [
      Sample(.tensor([3]), .tensor([3])), Sample(.tensor([2, 3]), .tensor([4, 3])),
      Sample(.tensor([2]), .tensor([])),
    ],
    errors: [
      ErrorSample(
        .tensor([2]), .tensor([3]),
        message:
          "inner() the last dimension must match on both input tensors but got shapes [2] and [3]")
    ]
  ) { call in
    let (a, b) = (try call.tensor(0), try call.tensor(1))
    if a.rank == 0 || b.rank == 0 { return .tensor(try mul(a, b)) }
    guard a.sizes.last == b.sizes.last else {
      throw TensorError.runtime(
        "inner() the last dimension must match on both input tensors but got shapes \(a.sizes) and \(b.sizes)"
      )
    }
    if a.rank == 1 && b.rank == 1 { return .tensor(try dot(a, b)) }
    return .tensor(try tensordot(a, b, [a.rank - 1], [b.rank - 1]))
  }
}
