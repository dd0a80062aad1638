import Tensors

extension Torch {
  public static let kron: Operation = .init(
    "kron(input, other)", .both,
    doc: "The Kronecker product: `other` times each element of `input`, as blocks.",
    example: """
      >>> torch.kron(torch.tensor([1, 2]), torch.tensor([1, 1]))
      tensor([1, 1, 2, 2])
      """,
    samples: [Sample(.tensor([2, 2]), .tensor([2, 3])), Sample(.tensor([2]), .tensor([2, 2]))]
  ) { call in
    let (a, b) = (try call.tensor(0), try call.tensor(1))
    let rank = Swift.max(a.rank, b.rank)
    let sizesA = Dimensions(repeating: 1, count: rank - a.rank) + a.sizes
    let sizesB = Dimensions(repeating: 1, count: rank - b.rank) + b.sizes
    var (left, right, joined) = (Dimensions(), Dimensions(), Dimensions())
    for dim in 0..<rank {
      left.append(contentsOf: [sizesA[dim], 1])
      right.append(contentsOf: [1, sizesB[dim]])
      joined.append(sizesA[dim] &* sizesB[dim])
    }
    return .tensor(try reshape(mul(reshape(a, left), reshape(b, right)), joined))
  }
}
