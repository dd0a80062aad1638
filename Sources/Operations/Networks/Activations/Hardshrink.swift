import Tensors

extension Torch {
  public static let hardshrink: Operation = .init(
    "hardshrink(input, lambd=0.5)", [.function, .method, .functional],
    doc: "Each element, or 0 where it is within `lambd` of 0.",
    samples: [Sample(.tensor([3, 4]))]
  ) { call in
    let distance = try call.float(1)
    return .tensor(
      try Activation(
        node: "HardshrinkBackward0", kernel: "hardshrink_cpu",
        value: { try maskedFill($0, le(abs($0), .float(distance)), .int(0)) },
        slope: { try indicator(logicalNot(le(abs($0), .float(distance))), like: $0) })(call.tensor(0)))
  }
}
