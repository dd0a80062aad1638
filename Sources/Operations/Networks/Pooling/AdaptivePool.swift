import Tensors

extension Torch {
  public static let adaptiveAvgPool2d: Operation = .init(
    "adaptive_avg_pool2d(input, output_size)", .functional,
    doc: "Means of as many windows as `output_size` says, which cover images (N, C, H, W) evenly.",
    example: """
      >>> F.adaptive_avg_pool2d(torch.tensor([[[1., 2.], [3., 4.]]]), 1)
      tensor([[[2.5000]]])
      """,
    samples: [
      Sample(.tensor([2, 2, 4, 5]), .int(2)), Sample(.tensor([2, 5, 4]), .ints(3, 3)),
      Sample(.tensor([1, 2, 3, 3]), .int(1)), Sample(.tensor([1, 1, 3, 4]), .list([.none, .int(2)])),
      Sample(.tensor([1, 1, 2, 2]), .int(3)),
    ],
    errors: [
      ErrorSample(.tensor([3, 3]), .ints(1, 1), message: "Input dimension should be at least 3"),
      ErrorSample(
        .tensor([1, 1, 3, 3]), .ints(-1, 1),
        message:
          "adaptive_avg_pool2d: elements of output_size must be greater than or equal to 0 but received {-1, 1}"
      ),
      ErrorSample(
        .tensor([1, 1, 3, 3]), .ints(1, 2, 3), message: "adaptive_avg_pool2d: output_size must be 2"),
      ErrorSample(
        .integers([1, 1, 3, 3]), .int(2), message: "\"adaptive_avg_pool2d\" not implemented for 'Long'"),
    ]
  ) { call in
    let input = try call.tensor(0)
    let sizes = try outputSizes(call, input)
    guard sizes.count == 2 else { throw TensorError.runtime("adaptive_avg_pool2d: output_size must be 2") }
    guard sizes.allSatisfy({ $0 >= 0 }) else {
      throw TensorError.runtime(
        "adaptive_avg_pool2d: elements of output_size must be greater than or equal to 0 but received "
          + "{\(sizes[0]), \(sizes[1])}")
    }
    return .tensor(try adaptiveAvgPool(input, sizes))
  }

  static func adaptiveAvgPool(_ input: Variable, _ sizes: Dimensions) throws -> Variable {
    if sizes == [1, 1] && input.rank >= 2 { return try mean(input, [-1, -2], keepdim: true) }
    try requireImages(input, "adaptive_avg_pool2d")
    guard input.dtype.isFloatingPoint else { throw refuse(input.dtype, "adaptive_avg_pool2d") }
    let windows = try adaptiveWindows(input, sizes)
    return try meanPool(input, windows, pooledSizes(input, sizes), "AdaptiveAvgPool2DBackward0")
  }

  public static let adaptiveAvgPool1d: Operation = .init(
    "adaptive_avg_pool1d(input, output_size)", [.function, .functional],
    doc: "Means of `output_size` windows which cover sequences (N, C, L) evenly.",
    samples: [Sample(.tensor([2, 2, 5]), .int(3)), Sample(.tensor([2, 4]), .int(1))],
    errors: [
      ErrorSample(
        .tensor([3, 3, 3]), .ints(2, 2),
        message: "adaptive_avg_pool1d() argument 'output_size' should contain one int (got 2)")
    ]
  ) { call in
    let input = try call.tensor(0)
    let size = try single(call, 1)
    try requireSequence(input, "adaptive_avg_pool1d")
    guard size >= 0 else {
      throw TensorError.runtime(
        "adaptive_avg_pool2d: elements of output_size must be greater than or equal to 0 but received {1, \(size)}"
      )
    }
    return .tensor(try squeeze(adaptiveAvgPool(unsqueeze(input, -2), [1, size]), [-2]))
  }

  public static let adaptiveMaxPool2d: Operation = .init(
    "adaptive_max_pool2d(input, output_size, return_indices=False)", .functional,
    doc:
      "The greatest elements of as many windows as `output_size` says, which cover images (N, C, H, W) evenly.",
    samples: [
      Sample(.tensor([2, 2, 4, 5]), .int(2)), Sample(.tensor([2, 5, 4]), .ints(3, 2), .bool(true)),
      Sample(.tensor([1, 1, 3, 4]), .list([.none, .int(1)])),
    ],
    errors: [
      ErrorSample(.tensor([3, 3]), .ints(2, 2), message: "Input dimension should be at least 3"),
      ErrorSample(
        .integers([1, 1, 3, 3]), .int(2), message: "\"adaptive_max_pool2d\" not implemented for 'Long'"),
      ErrorSample(
        .tensor([1, 1, 0, 3]), .int(2),
        message:
          "adaptive_max_pool2d(): Expected input to have non-zero size for non-batch dimensions, but input has "
          + "sizes [1, 1, 0, 3] with dimension 2 being empty"),
    ]
  ) { call in
    let input = try call.tensor(0)
    let sizes = try outputSizes(call, input)
    guard sizes.count == 2 else {
      throw TensorError.runtime("adaptive_max_pool2d(): internal error: output_size.size() must be 2")
    }
    let (values, indices) = try adaptiveMaxPool(input, sizes)
    return try call.bool(2) ? .tensors([values, indices]) : .tensor(values)
  }

  private static func adaptiveMaxPool(_ input: Variable, _ sizes: Dimensions) throws -> (Variable, Variable) {
    try requireImages(input, "adaptive_max_pool2d")
    guard input.dtype.isFloatingPoint else { throw refuse(input.dtype, "adaptive_max_pool2d") }
    let windows = try adaptiveWindows(input, sizes)
    return try maxPool(input, windows, pooledSizes(input, sizes), "AdaptiveMaxPool2DBackward0")
  }

  public static let adaptiveMaxPool1d: Operation = .init(
    "adaptive_max_pool1d(input, output_size, return_indices=False)", .functional,
    doc: "The greatest elements of `output_size` windows which cover sequences (N, C, L) evenly.",
    samples: [Sample(.tensor([2, 2, 5]), .int(3)), Sample(.tensor([2, 4]), .int(2), .bool(true))]
  ) { call in
    let input = try call.tensor(0)
    let size = try single(call, 1)
    try requireSequence(input, "adaptive_max_pool1d")
    let (values, indices) = try adaptiveMaxPool(unsqueeze(input, -2), [1, size])
    let result = try squeeze(values, [-2])
    return try call.bool(2) ? .tensors([result, squeeze(indices, [-2])]) : .tensor(result)
  }

  /// The sizes asked for: one integer for all, and `None` for the input's own.
  private static func outputSizes(_ call: Call, _ input: Variable) throws -> Dimensions {
    guard case .list(let elements) = call[1] else {
      let size = try call.int(1)
      return [size, size]
    }
    guard input.rank > elements.count else {
      throw TensorError.value("Input dimension should be at least \(elements.count + 1)")
    }
    return Dimensions(
      try elements.enumerated().map { index, element in
        if case .none = element { return input.sizes[input.rank - elements.count + index] }
        return try Call(call.operation, [element]).int(0)
      })
  }

  private static func requireImages(_ input: Variable, _ name: String) throws {
    guard input.rank == 3 || input.rank == 4 else {
      throw TensorError.runtime("\(name)(): Expected 3D or 4D tensor, but got \(input.sizes)")
    }
    for dim in (input.rank == 4 ? 1 : 0)..<input.rank where input.sizes[dim] == 0 {
      throw TensorError.runtime(
        "\(name)(): Expected input to have non-zero size for non-batch dimensions, but input has sizes \(input.sizes) "
          + "with dimension \(dim) being empty")
    }
  }

  /// - Throws: `RuntimeError` when the tables of the windows would not fit.
  private static func adaptiveWindows(_ input: Variable, _ sizes: Dimensions) throws -> PoolingWindows {
    let (height, width) = (input.sizes[input.rank - 2], input.sizes[input.rank - 1])
    guard sizes.allSatisfy({ $0 >= 0 && $0 <= Int(Int32.max) }), height <= Int(Int32.max),
      width <= Int(Int32.max)
    else { throw TensorError.runtime("output_size \(sizes) is out of range") }
    _ = try Tensor.empty(pooledSizes(input, sizes), input.dtype)
    return PoolingWindows(
      rows: Windows(adaptive: height, count: sizes[0]), columns: Windows(adaptive: width, count: sizes[1]))
  }
}
