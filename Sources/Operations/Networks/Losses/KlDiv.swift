import Tensors

extension Torch {
  public static let klDiv: Operation = .init(
    "kl_div(input, target, size_average=None, reduce=None, reduction='mean', log_target=False)", .functional,
    doc:
      "target (log target - input), for log-probabilities `input`; `'batchmean'` divides the sum by the batch.",
    example: """
      >>> F.kl_div(torch.tensor([[-0.5]]), torch.tensor([[1.]]), reduction='batchmean')
      tensor(0.5000)
      """,
    samples: [
      Sample(.tensor([2, 3]), .within(0.1, 1, [2, 3])),
      Sample(.tensor([2, 3]), .within(0.1, 1, [2, 3]), keywords: ["reduction": .string("batchmean")]),
      Sample(.tensor([2, 3]), .within(0.1, 1, [2, 3]), keywords: ["reduction": .string("none")]),
      Sample(
        .tensor([2, 3]), .tensor([2, 3]), keywords: ["log_target": .bool(true), "reduction": .string("sum")]),
    ]
  ) { call in
    let (input, target) = (try call.tensor(0), try call.tensor(1))
    let isBatchMean = if case .string("batchmean") = call[4] { true } else { false }
    let losses =
      try call.bool(5)
      ? mul(exp(target), sub(target, input)) : sub(xlogy(target, target), mul(target, input))
    if isBatchMean {
      let batch = input.rank > 0 ? input.sizes[0] : 1
      return .tensor(try input.rank > 0 ? div(sum(losses), .int(batch)) : sum(losses))
    }
    return .tensor(try LossReduction(call, 4)(losses))
  }
}
