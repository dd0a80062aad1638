import Tensors

extension Torch {
  public static let blockDiag: Operation = .init(
    "block_diag(*tensors)", .function, doc: "The matrices along a diagonal, zeros elsewhere.",
    example: """
      >>> torch.block_diag(torch.tensor([[1]]), torch.tensor([[2, 3]]))
      tensor([[1, 0, 0],
              [0, 2, 3]])
      """,
    samples: [Sample(.tensor([2, 2]), .tensor([1, 3]), .tensor([2]))]
  ) { call in
    let blocks = try call.starredTensors(0).map { tensor in
      guard tensor.rank <= 2 else {
        throw TensorError.runtime(
          "torch.block_diag: Input tensors must have 2 or fewer dimensions. Input has \(tensor.rank) dimensions"
        )
      }
      return try widened(tensor, toRank: 2)
    }
    let columns = blocks.reduce(0) { $0 &+ $1.sizes[1] }
    var before = 0
    let rows = try blocks.map { block in
      defer { before += block.sizes[1] }
      let (height, width) = (block.sizes[0], block.sizes[1])
      let left = Variable(try Tensor.zeros([height, before], block.dtype))
      let right = Variable(try Tensor.zeros([height, columns - before - width], block.dtype))
      return try cat([left, block, right], 1)
    }
    return .tensor(try rows.isEmpty ? Variable(Tensor.empty([1, 0])) : cat(rows, 0))
  }
}
