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
    return try created(.arange(start, end, call.scalar(2), call.dtype(3)), call.bool(4))
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
    try created(
      .linspace(call.scalar(0), call.scalar(1), call.int(2), call.dtype(3) ?? .default), call.bool(4))
  }

  public static let logspace: Operation = .init(
    "logspace(start, end, steps, base=10.0, *, dtype=None, requires_grad=False)", .function,
    doc: "`steps` powers of `base`, the exponents evenly spaced from `start` to `end`.",
    samples: [Sample(.int(0), .int(2), .int(5))]
  ) { call in
    try created(
      .logspace(
        call.scalar(0), call.scalar(1), call.int(2), base: call.float(3), call.dtype(4) ?? .default),
      call.bool(5))
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
    try created(.eye(call.int(0), call.optionalInt(1), call.dtype(2) ?? .default), call.bool(3))
  }
}
