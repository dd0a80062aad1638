import Tensors

extension Torch {
  public static let kthvalue: Operation = .init(
    "kthvalue(input, k, dim=-1, keepdim=False)", .both,
    doc: "The `k`-th smallest element along `dim`, counted from 1, and its index.",
    samples: [Sample(.tensor([3, 4]), .int(2)), Sample(.tensor([3, 4]), .int(1), .int(0), .bool(true))],
    errors: [
      ErrorSample(
        .tensor([2]), .int(3), message: "kthvalue(): selected number k out of range for dimension 0")
    ]
  ) { call in
    let (input, k, dim, keepdim) = (try call.tensor(0), try call.int(1), try call.int(2), try call.bool(3))
    let lanes = try LaneRows(input.tensor, dim)
    guard k >= 1 && k <= lanes.length else {
      throw TensorError.runtime(
        "kthvalue(): selected number k out of range for dimension \(try input.tensor.wrap(dim: dim))")
    }
    return .named(
      "kthvalue", try ranked(input, lanes, dim, keepdim, "KthvalueBackward0") { _, _ in k - 1 })
  }

  /// The element of each lane's order at the place that `place` says, from the row's number of NaNs and its length.
  static func ranked(
    _ input: Variable, _ lanes: LaneRows, _ dim: Int, _ keepdim: Bool, _ nodeName: String,
    _ place: (_ nans: Int, _ length: Int) -> Int
  ) throws -> [(name: String, value: Variable)] {
    let (values, places) = try input.dtype.visit(LaneOrder(lanes, descending: false))
    let length = lanes.length
    let unordered = try isnan(Variable(values)).tensor
    let nans: [Int] = unordered.withBuffer(of: Bool.self) { buffer in
      (0..<lanes.count).map { lane in (0..<length).reduce(0) { $0 + (buffer[lane * length + $1] ? 1 : 0) } }
    }
    let pick = try lanes.output(.int64, length: 1)
    pick.withBuffer(of: Int64.self) { buffer in
      for lane in buffer.indices { buffer[lane] = Int64(place(nans[lane], length)) }
    }
    let (chosen, indices) = try GradientMode.with(false) {
      let lane = Variable(pick)
      return (
        try gather(Variable(values), -1, lane).tensor, try gather(Variable(places), -1, lane).tensor
      )
    }
    let result = recordChoice(
      input, dim, try lanes.reduced(chosen, keepdim: keepdim), try lanes.reduced(indices, keepdim: keepdim),
      nodeName, keepdim: keepdim)
    return [("values", result.values), ("indices", result.indices)]
  }
}
