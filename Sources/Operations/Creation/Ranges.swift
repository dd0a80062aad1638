import Tensors

extension Torch {
  public static let arange: Operation = .init(
    "arange(start, end=None, step=1, *, dtype=None, requires_grad=False)", overloads: ["arange(end)"],
    .function,
    doc:
      "The numbers from `start` (0 when only the end is given) up to but not including `end`, `step` apart.",
    example: """
      >>> torch.arange(1, 10, 3)
      tensor([1, 4, 7])
      """,
    samples: [
      Sample(.int(5)), Sample(.int(1), .int(10), .int(3)), Sample(.float(0), .float(1), .float(0.3)),
      Sample(.int(5), .int(0), .int(-2)), Sample(.int(3), keywords: ["dtype": .dtype(.float32)]),
    ],
    errors: [
      ErrorSample(
        .int(5), .int(0), message: "upper bound and lower bound inconsistent with step sign"),
      ErrorSample(.int(0), .int(5), .int(0), message: "step must be nonzero"),
    ]
  ) { call in
    let isEndAlone = call.isNone(1)
    let start = isEndAlone ? Scalar.int(0) : try call.scalar(0)
    let end = try call.scalar(isEndAlone ? 0 : 1)
    return try created(arange(start, end, call.scalar(2), call.dtype(3)), call.bool(4))
  }

  public static func arange(_ start: Scalar, _ end: Scalar, _ step: Scalar, _ dtype: DType?) throws -> Tensor
  {
    let isFloating = start.isFloatingPoint || end.isFloatingPoint || step.isFloatingPoint
    let type = dtype ?? (isFloating ? .default : .int64)
    let (low, high, width) = (start.doubleValue, end.doubleValue, step.doubleValue)
    if width == 0 { throw TensorError.runtime("step must be nonzero") }
    guard low.isFinite && high.isFinite else {
      throw TensorError.runtime("unsupported range: \(low) -> \(high)")
    }
    guard width > 0 && high >= low || width < 0 && high <= low else {
      throw TensorError.runtime("upper bound and lower bound inconsistent with step sign")
    }
    let length = ((high - low) / width).rounded(.up)
    guard length < 0x1p62 else { throw TensorError.runtime("invalid size, possible overflow?") }
    let count = Int(length)
    if type == .int64 {
      let tensor = try Tensor.empty([count], .int64)
      tensor.withBuffer(of: Int64.self) { buffer in
        var value = Int64(start)
        for index in buffer.indices {
          buffer[index] = value
          value &+= Int64(step)
        }
      }
      return tensor
    }
    return try evenly(count, type) { low + Double($0) * width }
  }

  /// A tensor of `count` values, each computed in double precision.
  static func evenly(_ count: Int, _ dtype: DType, _ value: (Int) -> Double) throws -> Tensor {
    let tensor = try Tensor.empty([count], .float64)
    tensor.withBuffer(of: Double.self) { buffer in
      for index in buffer.indices { buffer[index] = value(index) }
    }
    return try tensor.to(dtype)
  }

  public static let linspace: Operation = .init(
    "linspace(start, end, steps, *, dtype=None, requires_grad=False)", .function,
    doc: "`steps` numbers from `start` to `end`, both included, evenly spaced.",
    example: """
      >>> torch.linspace(0, 1, 5)
      tensor([0.0000, 0.2500, 0.5000, 0.7500, 1.0000])
      """,
    samples: [
      Sample(.int(0), .int(1), .int(7)), Sample(.float(-3), .float(3), .int(1)),
      Sample(.int(0), .int(10), .int(4)),
    ],
    errors: [ErrorSample(.int(0), .int(1), .int(-1), message: "number of steps must be non-negative")]
  ) { call in
    try created(linspace(call.float(0), call.float(1), call.int(2), call.dtype(3) ?? .default), call.bool(4))
  }

  public static func linspace(_ start: Double, _ end: Double, _ steps: Int, _ dtype: DType) throws -> Tensor {
    guard steps >= 0 else { throw TensorError.runtime("number of steps must be non-negative") }
    if dtype == .float32 {
      // From both ends towards the middle, in single precision as PyTorch computes it.
      let (low, high) = (Float(start), Float(end))
      let step = steps > 1 ? (high - low) / Float(steps - 1) : 0
      return try evenly(steps, dtype) { index in
        if steps == 1 { return start }
        return Double(index < steps / 2 ? low + step * Float(index) : high - step * Float(steps - index - 1))
      }
    }
    let step = steps > 1 ? (end - start) / Double(steps - 1) : 0
    return try evenly(steps, dtype) { index in
      if steps == 1 { return start }
      return index < steps / 2 ? start + step * Double(index) : end - step * Double(steps - index - 1)
    }
  }

  public static let logspace: Operation = .init(
    "logspace(start, end, steps, base=10.0, *, dtype=None, requires_grad=False)", .function,
    doc: "`steps` powers of `base`, the exponents evenly spaced from `start` to `end`.",
    samples: [Sample(.int(0), .int(2), .int(5))]
  ) { call in
    let exponents = Variable(try linspace(call.float(0), call.float(1), call.int(2), .float64))
    let powers = try GradientMode.with(false) { try pow(.float(call.float(3)), exponents) }
    return try created(powers.tensor.to(call.dtype(4) ?? .default), call.bool(5))
  }

  public static let eye: Operation = .init(
    "eye(n, m=None, *, dtype=None, requires_grad=False)", .function,
    doc: "A matrix with ones on the diagonal and zeros elsewhere.",
    example: """
      >>> torch.eye(2)
      tensor([[1., 0.],
              [0., 1.]])
      """,
    samples: [Sample(.int(3)), Sample(.int(2), .int(3))]
  ) { call in
    let rows = try call.int(0)
    let tensor = try Tensor.zeros([rows, call.optionalInt(1) ?? rows], call.dtype(2) ?? .default)
    try tensor.diagonal().fill(.int(1))
    return try created(tensor, call.bool(3))
  }
}
