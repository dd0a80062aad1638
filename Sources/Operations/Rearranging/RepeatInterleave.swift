import Tensors

extension Torch {
  public static let repeatInterleave: Operation = .init(
    "repeat_interleave(input, repeats=None, dim=None, *, output_size=None)", .both,
    doc: "Each element, or each slice along `dim`, repeated as often as `repeats` says.",
    example: """
      >>> torch.repeat_interleave(torch.tensor([1, 2]), 2)
      tensor([1, 1, 2, 2])
      """,
    samples: [
      Sample(.tensor([2, 2]), .int(2)), Sample(.tensor([2, 3]), .int(3), .int(1)),
      Sample(.tensor([2, 2]), .elements([1, 2], .int64), .int(0)),
    ],
    errors: [
      ErrorSample(
        .tensor([2]), .elements([1, 2, 3], .int64),
        message:
          "repeats must have the same size as input along dim, but got repeats.size(0) = 3 and input.size(0) = 2"
      )
    ]
  ) { call in
    if call.isNone(1) {
      let places = try places(repeating: call.tensor(0).tensor.scalars.map(\.intValue))
      return .tensor(Variable(places))
    }
    let dim = try call.optionalInt(2)
    let input = try dim == nil ? flatten(call.tensor(0)) : call.tensor(0)
    let along = try input.tensor.wrap(dim: dim ?? 0)
    let length = input.rank == 0 ? 1 : input.sizes[along]
    var counts = [Int](repeating: 0, count: 0)
    if case .tensor(let variable) = call[1] {
      guard !variable.dtype.isFloatingPoint, variable.dtype != .bool, variable.dtype != .uint8 else {
        throw TensorError.runtime("repeats has to be Long or Int tensor")
      }
      counts = variable.tensor.scalars.map(\.intValue)
    } else {
      counts = Array(try call.ints(1))
    }
    if counts.count == 1 { counts = Array(repeating: counts[0], count: length) }
    guard counts.count == length else {
      throw TensorError.runtime(
        "repeats must have the same size as input along dim, but got repeats.size(0) = \(counts.count) and "
          + "input.size(\(along)) = \(length)")
    }
    return .tensor(try indexSelect(input, along, Variable(places(repeating: counts))))
  }

  /// Each place as often as `counts` says.
  private static func places(repeating counts: [Int]) throws -> Tensor {
    var total = 0
    for count in counts {
      if count < 0 { throw TensorError.runtime("repeats can not be negative") }
      let (sum, overflow) = total.addingReportingOverflow(count)
      if overflow { throw TensorError.runtime("numel: integer multiplication overflow") }
      total = sum
    }
    let places = try Tensor.empty([total], .int64)
    places.withBuffer(of: Int64.self) { buffer in
      var next = 0
      for (place, count) in counts.enumerated() {
        for _ in 0..<count {
          buffer[next] = Int64(place)
          next += 1
        }
      }
    }
    return places
  }
}
