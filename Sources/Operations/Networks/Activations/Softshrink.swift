import Tensors

extension Torch {
  public static let softshrink: Operation = .init(
    "softshrink(input, lambd=0.5)", .functional,
    doc: "Each element moved towards 0 by `lambd`, and not beyond.",
    samples: [Sample(.tensor([3, 4]))]
  ) { call in
    let (input, distance) = (try call.tensor(0), try call.float(1))
    guard distance >= 0 else {
      let largest = input.dtype == .float64 ? "1.79769e+308" : "3.40282e+38"
      throw TensorError.runtime(
        "lambda must be in range [0, \(largest)] for input dtype \(input.dtype.scalarTypeName), but found "
          + (Int(exactly: distance).map(String.init) ?? "\(distance)"))
    }
    return .tensor(
      try Activation(
        node: "SoftshrinkBackward0", kernel: "softshrink_cpu",
        value: { x in
          // What is near 0 times 0, so that NaN stays.
          let near = try mul(x, .int(0))
          let above = try `where`(gt(x, .float(distance)), sub(x, .float(distance)), near)
          return try `where`(lt(x, .float(-distance)), add(x, .float(distance)), above)
        },
        slope: { try indicator(gt(abs($0), .float(distance)), like: $0) })(input))
  }
}
