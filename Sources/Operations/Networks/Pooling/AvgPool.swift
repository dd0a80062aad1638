import Tensors

extension Torch {
  public static let avgPool2d: Operation = .init(
    "avg_pool2d(input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None)",
    .functional,
    doc:
      "The mean of each window of images (N, C, H, W); zeros of the padding count unless `count_include_pad=False`.",
    example: """
      >>> F.avg_pool2d(torch.tensor([[[1., 2.], [3., 4.]]]), 2)
      tensor([[[2.5000]]])
      """,
    samples: [
      Sample(.tensor([2, 2, 4, 5]), .int(2)), Sample(.tensor([1, 2, 5, 5]), .int(3), .int(2), .int(1)),
      Sample(.tensor([2, 5, 4]), .ints(2, 3), .ints(2, 1), .ints(1, 0), .bool(true), .bool(false)),
      Sample(.tensor([1, 1, 5, 5]), .int(3), .int(2), .int(1), .bool(true)),
      Sample(.tensor([1, 1, 4, 4]), .int(2), keywords: ["divisor_override": .int(3)]),
      Sample(.integers([1, 1, 4, 4]), .int(2)),
    ],
    errors: [
      ErrorSample(
        .tensor([1, 1, 3, 3]), .int(5),
        message: "Given input size: (1x3x3). Calculated output size: (1x0x0). Output size is too small"),
      ErrorSample(
        .tensor([1, 1, 3, 3]), .int(2), keywords: ["divisor_override": .int(0)],
        message: "divisor must be not zero"),
      ErrorSample(
        .tensor([3, 3]), .int(2),
        message: "Dimension out of range (expected to be in range of [-2, 1], but got -3)"),
    ]
  ) { call in
    let pool = try SlidingPool(
      "avg_pool2d", kernel: call.ints(1), stride: call.optionalInts(2), padding: call.ints(3),
      roundsUp: call.bool(4))
    return .tensor(
      try avgPool(call.tensor(0), pool, includesPadding: call.bool(5), divisor: call.optionalInt(6)))
  }

  static func avgPool(
    _ input: Variable, _ pool: SlidingPool, includesPadding: Bool, divisor: Int?
  ) throws -> Variable {
    if divisor == 0 { throw TensorError.runtime("divisor must be not zero") }
    _ = try input.tensor.wrap(dim: -3)
    let sizes = try pool.resultSizes(input)
    guard input.dtype != .bool else { throw refuse(.bool, "avg_pool2d") }
    var windows = pool.windows(input, sizes, includesPadding: includesPadding)
    windows.divisor = Double(divisor ?? 0)
    return try meanPool(input, windows, pooledSizes(input, sizes), "AvgPool2DBackward0")
  }

  public static let avgPool1d: Operation = .init(
    "avg_pool1d(input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True)",
    [.function, .functional],
    doc: "The mean of each window of sequences (N, C, L).",
    example: """
      >>> torch.avg_pool1d(torch.tensor([[1., 2., 4., 6.]]), 2)
      tensor([[1.5000, 5.0000]])
      """,
    samples: [
      Sample(.tensor([2, 2, 5]), .int(2)),
      Sample(.tensor([2, 6]), .int(3), .int(2), .int(1), .bool(true), .bool(false)),
    ],
    errors: [
      ErrorSample(
        .tensor([3]), .int(2),
        message:
          "Expected 2 to 3 dimensions, but got 1-dimensional tensor for argument #1 'self' (while checking "
          + "arguments for avg_pool1d)"),
      ErrorSample(
        .tensor([1, 1, 3]), .ints(2, 2),
        message: "avg_pool1d() argument 'kernel_size' should contain one int (got 2)"
      ),
    ]
  ) { call in
    let input = try call.tensor(0)
    try requireSequence(input, "avg_pool1d")
    let kernel = try single(call, 1)
    let given = try call.optionalInts(2) ?? []
    let pool = try SlidingPool(
      "avg_pool1d", kernel: [1, kernel], stride: given.isEmpty ? [1, kernel] : [1, single(call, 2)],
      padding: [0, single(call, 3)], roundsUp: call.bool(4))
    let tall = try unsqueeze(input, -2)
    return .tensor(
      try squeeze(avgPool(tall, pool, includesPadding: call.bool(5), divisor: nil), [-2]))
  }

  static func requireSequence(_ input: Variable, _ name: String) throws {
    guard input.rank == 2 || input.rank == 3 else {
      throw TensorError.runtime(
        "Expected 2 to 3 dimensions, but got \(input.rank)-dimensional tensor for argument #1 'self' (while checking "
          + "arguments for \(name))")
    }
  }
}
