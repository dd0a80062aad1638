import Tensors

extension Torch {
  public static let histc: Operation = .init(
    "histc(input, bins=100, min=0, max=0)", .both,
    doc: "How many elements fall in each of `bins` equal intervals between `min` and `max`.",
    example: """
      >>> torch.histc(torch.tensor([1., 2., 1.]), bins=4, min=0, max=3)
      tensor([0., 2., 1., 0.])
      """,
    samples: [
      Sample(.tensor([12]), .int(4), .int(-1), .int(1), gradient: false),
      Sample(.tensor([12]), .int(5), gradient: false),
    ],
    errors: [
      ErrorSample(
        .tensor([2]), .int(0), message: "torch.histogram(): bins must be > 0, but got 0 for dimension 0")
    ]
  ) { call in
    let (input, bins) = (try call.tensor(0), try call.int(1))
    guard input.dtype.isFloatingPoint else {
      throw TensorError(
        .notImplemented, "\"histogram_cpu\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    guard bins > 0 else {
      throw TensorError.runtime(
        "torch.histogram(): bins must be > 0, but got \(bins) for dimension 0")
    }
    var (low, high) = (try call.float(2), try call.float(3))
    let values = input.tensor.scalars.map(\.doubleValue)
    if low == high, let least = values.min(), let most = values.max() { (low, high) = (least, most) }
    if low == high { (low, high) = (low - 1, high + 1) }
    guard low.isFinite && high.isFinite else {
      throw TensorError.runtime("torch.histc: range of [\(low), \(high)] is not finite")
    }
    guard low < high else { throw TensorError.runtime("torch.histc: max must be larger than min") }
    let counts = try Tensor.zeros([bins], .float64)
    counts.withBuffer(of: Double.self) { counts in
      for value in values where value >= low && value <= high {
        counts[Swift.min(Int((value - low) / (high - low) * Double(bins)), bins - 1)] += 1
      }
    }
    return .tensor(Variable(try counts.to(input.dtype)))
  }
}
