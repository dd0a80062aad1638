import Tensors

extension Torch {
  public static let threshold: Operation = .init(
    "threshold(input, threshold, value, inplace=False)", .functional,
    doc: "Each element that is above `threshold`, else `value`.",
    samples: [Sample(.tensor([3, 4]), .float(0.5), .float(20)), Sample(.integers([4]), .int(2), .int(7))]
  ) { call in
    let (threshold, value) = (try call.scalar(1), try call.scalar(2))
    return try Activation(
      node: "ThresholdBackward0", kernel: "threshold_cpu", takesIntegers: true,
      value: { try maskedFill($0, le($0, threshold), value) },
      slope: { try indicator(gt($0, threshold), like: $0) })(call, inPlace: 3)
  }
}
