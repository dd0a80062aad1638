import Tensors

extension Torch {
  public static let nanToNum: Operation = .init(
    "nan_to_num(input, nan=0.0, posinf=None, neginf=None)", .all,
    doc: "Finite numbers in place of NaN and the infinities: the dtype's extremes unless told otherwise.",
    example: """
      >>> torch.nan_to_num(torch.tensor([float('nan'), 1.]))
      tensor([0., 1.])
      """,
    samples: [
      Sample(.elements([1, .nan, .infinity, -.infinity], .float32), gradient: false),
      Sample(.elements([1, .nan, .infinity], .float32), .float(2), .float(3), gradient: false),
    ]
  ) { call in
    let input = try call.tensor(0)
    guard input.dtype.isFloatingPoint else { return .tensor(try clone(input)) }
    let largest = input.dtype == .float32 ? Double(Float.greatestFiniteMagnitude) : .greatestFiniteMagnitude
    let (missing, high, low) = (
      try call.optionalFloat(1), try call.optionalFloat(2), try call.optionalFloat(3)
    )
    let filled = try GradientMode.with(false) {
      var result = try maskedFill(input, isnan(input), .float(missing ?? 0))
      result = try maskedFill(result, eq(input, .float(.infinity)), .float(high ?? largest))
      return try maskedFill(result, eq(input, .float(-.infinity)), .float(low ?? -largest))
    }
    return .tensor(
      filled.recorded("NanToNumBackward0", input, saving: [input]) { backward in
        [try mul(backward.gradient, isfinite(backward.saved(0)))]
      })
  }
}
