import Tensors

extension Torch {
  public static let mode: Operation = .init(
    "mode(input, dim=-1, keepdim=False)", .both,
    doc: "The most frequent element along `dim`, the smallest among equals, and the last index it has.",
    example: """
      >>> torch.mode(torch.tensor([1, 2, 2, 3])).values
      tensor(2)
      """,
    samples: [Sample(.elements([2, 1, 2, 3, 1, 2], .int64)), Sample(.tensor([3, 4]), .int(0))]
  ) { call in
    let (input, dim, keepdim) = (try call.tensor(0), try call.int(1), try call.bool(2))
    let lanes = try LaneRows(input.tensor, dim)
    if lanes.length == 0 {
      throw TensorError.index("mode(): Expected reduction dim \(dim) to have non-zero size.")
    }
    let (ordered, places) = try input.dtype.visit(LaneOrder(lanes, descending: false))
    let (values, length) = (ordered.scalars, lanes.length)
    let last = try lanes.output(.int64, length: 1)
    last.withBuffer(of: Int64.self) { result in
      places.withBuffer(of: Int64.self) { places in
        for lane in result.indices {
          var (best, longest, run) = (0, 0, 0)
          for place in lane * length..<(lane + 1) * length {
            run = place > lane * length && values[place] == values[place - 1] ? run + 1 : 1
            if run > longest { (best, longest) = (place, run) }
          }
          result[lane] = places[best]
        }
      }
    }
    let chosen = try GradientMode.with(false) { try gather(Variable(lanes.rows), -1, Variable(last)).tensor }
    let result = recordChoice(
      input, dim, try lanes.reduced(chosen, keepdim: keepdim), try lanes.reduced(last, keepdim: keepdim),
      "ModeBackward0", keepdim: keepdim)
    return .named("mode", [("values", result.values), ("indices", result.indices)])
  }
}
