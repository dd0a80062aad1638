import Tensors

extension Torch {
  public static let topk: Operation = .init(
    "topk(input, k, dim=-1, largest=True, sorted=True)", .both,
    doc: "The `k` largest (or smallest) elements along `dim`, in order, and their indices.",
    example: """
      >>> torch.topk(torch.tensor([1, 5, 3]), 2).values
      tensor([5, 3])
      """,
    samples: [
      Sample(.tensor([3, 4]), .int(2)), Sample(.tensor([3, 4]), .int(1), .int(0), .bool(false)),
    ],
    errors: [ErrorSample(.tensor([2]), .int(3), message: "selected index k out of range")]
  ) { call in
    let (input, k, dim) = (try call.tensor(0), try call.int(1), try call.int(2))
    let lanes = try LaneRows(input.tensor, dim)
    guard k >= 0 && k <= lanes.length else { throw TensorError.runtime("selected index k out of range") }
    let order = LaneOrder(lanes, descending: try call.bool(3), kept: k, sorted: try call.bool(4))
    let (values, places) = try input.dtype.visit(order)
    let chosen = recordChoice(
      input, dim, try lanes.restored(values), try lanes.restored(places), "TopkBackward0")
    return .named("topk", [("values", chosen.values), ("indices", chosen.indices)])
  }
}
