import Tensors

extension Torch {
  public static let hardtanh: Operation = .init(
    "hardtanh(input, min_val=-1.0, max_val=1.0, inplace=False)", .functional,
    doc: "Each element held between `min_val` and `max_val`.",
    example: """
      >>> F.hardtanh(torch.tensor([-3., 0.5]))
      tensor([-1.0000,  0.5000])
      """,
    samples: [Sample(.tensor([3, 4])), Sample(.integers([3]))],
    errors: [ErrorSample(.tensor([2]), .int(1), .int(0), message: "min_val cannot be greater than max_val")]
  ) { call in
    let (low, high) = (try call.scalar(1), try call.scalar(2))
    guard low.doubleValue <= high.doubleValue else {
      throw TensorError.value("min_val cannot be greater than max_val")
    }
    return try hardtanh(low, high)(call, inPlace: 3)
  }

  static func hardtanh(_ low: Scalar, _ high: Scalar) -> Activation {
    Activation(
      node: "HardtanhBackward0", kernel: "hardtanh", takesIntegers: true,
      value: { x in
        let isWhole = !x.dtype.isFloatingPoint
        func bound(_ value: Scalar) -> Operand { .scalar(isWhole ? .int(value.intValue) : value) }
        return try clamp(x, bound(low), bound(high))
      },
      slope: { try indicator(logicalAnd(gt($0, low), lt($0, high)), like: $0) })
  }
}
