import Tensors

extension Torch {
  public static let sort: Operation = .init(
    "sort(input, dim=-1, descending=False, stable=False)", .both,
    doc: "The elements along `dim` in order, and the indices they had; equals keep their order.",
    example: """
      >>> torch.sort(torch.tensor([3, 1, 2])).values
      tensor([1, 2, 3])
      """,
    samples: [
      Sample(.tensor([3, 4])), Sample(.tensor([3, 4]), .int(0), .bool(true)), Sample(.integers([6])),
      Sample(.elements([1, .nan, 0, 3], .float32), gradient: false),
    ]
  ) { call in
    let (values, indices) = try sort(call.tensor(0), call.int(1), descending: call.bool(2))
    return .named("sort", [("values", values), ("indices", indices)])
  }

  public static func sort(
    _ input: Variable, _ dim: Int = -1, descending: Bool = false
  ) throws -> (values: Variable, indices: Variable) {
    let lanes = try LaneRows(input.tensor, dim)
    let (values, places) = try input.dtype.visit(LaneOrder(lanes, descending: descending))
    return recordChoice(input, dim, try lanes.restored(values), try lanes.restored(places), "SortBackward0")
  }

  public static let argsort: Operation = .init(
    "argsort(input, dim=-1, descending=False, stable=False)", .both,
    doc: "The indices that put the elements along `dim` in order.",
    example: """
      >>> torch.argsort(torch.tensor([3, 1, 2]))
      tensor([1, 2, 0])
      """,
    samples: [
      Sample(.tensor([3, 4]), gradient: false),
      Sample(.tensor([3, 4]), .int(0), .bool(true), gradient: false),
    ]
  ) { call in .tensor(try sort(call.tensor(0), call.int(1), descending: call.bool(2)).indices) }

  public static let msort: Operation = .init(
    "msort(input)", .both, doc: "The elements along the first dimension in order.",
    samples: [Sample(.tensor([3, 4]))]
  ) { call in .tensor(try sort(call.tensor(0), 0).values) }
}
