import Tensors

extension Torch {
  public static let hstack: Operation = .init(
    "hstack(tensors)", .function, doc: "The tensors side by side: joined along dimension 1, vectors along 0.",
    example: """
      >>> torch.hstack((torch.tensor([1, 2]), torch.tensor([3])))
      tensor([1, 2, 3])
      """,
    samples: [
      Sample(.list([.tensor([2, 3]), .tensor([2, 1])])), Sample(.list([.tensor([2]), .tensor([1])])),
    ]
  ) { call in
    let parts = try parts(call, "hstack", rank: 1)
    return .tensor(try cat(parts, parts[0].rank == 1 ? 0 : 1))
  }

  public static let vstack: Operation = .init(
    "vstack(tensors)", aliases: ["row_stack"], .function,
    doc: "The tensors one below the other; vectors are rows.",
    example: """
      >>> torch.vstack((torch.tensor([1, 2]), torch.tensor([3, 4])))
      tensor([[1, 2],
              [3, 4]])
      """,
    samples: [
      Sample(.list([.tensor([2, 3]), .tensor([1, 3])])), Sample(.list([.tensor([2]), .tensor([2])])),
    ]
  ) { call in .tensor(try cat(parts(call, "vstack", rank: 2), 0)) }

  public static let dstack: Operation = .init(
    "dstack(tensors)", .function, doc: "The tensors joined along the third dimension.",
    samples: [
      Sample(.list([.tensor([2, 3]), .tensor([2, 3])])), Sample(.list([.tensor([2]), .tensor([2])])),
    ]
  ) { call in .tensor(try cat(parts(call, "dstack", rank: 3), 2)) }

  public static let columnStack: Operation = .init(
    "column_stack(tensors)", .function, doc: "The tensors side by side; vectors are columns.",
    example: """
      >>> torch.column_stack((torch.tensor([1, 2]), torch.tensor([3, 4])))
      tensor([[1, 3],
              [2, 4]])
      """,
    samples: [Sample(.list([.tensor([2]), .tensor([2, 2])])), Sample(.list([.tensor([]), .tensor([])]))]
  ) { call in
    let columns = try parts(call, "column_stack", rank: 0).map {
      $0.rank <= 1 ? try reshape($0, [$0.tensor.count, 1]) : $0
    }
    return .tensor(try cat(columns, 1))
  }

  private static func parts(_ call: Call, _ name: String, rank: Int) throws -> [Variable] {
    let tensors = try call.tensors(0)
    if tensors.isEmpty { throw TensorError.runtime("\(name) expects a non-empty TensorList") }
    return try tensors.map { try widened($0, toRank: rank) }
  }
}
