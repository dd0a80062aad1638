import Tensors

extension Torch {
  public static let argwhere: Operation = .init(
    "argwhere(input)", .both, doc: "The indices of the elements that are not 0, a row for each.",
    example: """
      >>> torch.argwhere(torch.tensor([0, 5, 6]))
      tensor([[1],
              [2]])
      """,
    samples: [Sample(.integers([3, 4], low: -1, high: 1, .int64))]
  ) { call in
    let input = try call.tensor(0)
    let columns = try nonzeroIndices(input.tensor).map { Variable($0) }
    if columns.isEmpty {
      return .tensor(Variable(try Tensor.empty([input.tensor.item().boolValue ? 1 : 0, 0], .int64)))
    }
    return .tensor(try GradientMode.with(false) { try t(stack(columns, 0)) })
  }
}
