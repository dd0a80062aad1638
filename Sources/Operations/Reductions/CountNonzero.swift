import Tensors

extension Torch {
  public static let countNonzero: Operation = .init(
    "count_nonzero(input, dim=None)", .both, doc: "How many elements are not 0, of all or along `dim`.",
    example: """
      >>> torch.count_nonzero(torch.tensor([0, 2, 3]))
      tensor(2)
      """,
    samples: [
      Sample(.integers([3, 4], low: -1, high: 1, .int64)),
      Sample(.integers([3, 4], low: -1, high: 1, .int64), .int(1)),
    ]
  ) { call in .tensor(try sum(ne(call.tensor(0), .int(0)), call.optionalInts(1))) }
}
