import Tensors

extension Torch {
  public static let maxPool2d: Operation = .init(
    "max_pool2d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False)",
    .functional,
    doc:
      "The greatest element of each window of images (N, C, H, W); with `return_indices` their places too.",
    example: """
      >>> F.max_pool2d(torch.tensor([[[1., 2.], [3., 4.]]]), 2)
      tensor([[[4.]]])
      """,
    samples: [
      Sample(.tensor([2, 2, 4, 5]), .int(2)), Sample(.tensor([1, 2, 5, 5]), .int(3), .int(2), .int(1)),
      Sample(
        .tensor([2, 5, 4]), .ints(2, 3), .ints(2, 1), .ints(1, 0), keywords: ["ceil_mode": .bool(true)]),
      Sample(.tensor([1, 1, 6, 6]), .int(2), .int(1), .int(1), .int(2), .bool(false), .bool(true)),
      Sample(.integers([1, 1, 4, 4]), .int(2)), Sample(.tensor([0, 1, 4, 4]), .int(2)),
    ],
    errors: [
      ErrorSample(
        .tensor([3, 3]), .int(2), message: "non-empty 3D or 4D (batch mode) tensor expected for input"),
      ErrorSample(
        .tensor([1, 1, 3, 3]), .int(5),
        message: "Given input size: (1x3x3). Calculated output size: (1x0x0). Output size is too small"),
      ErrorSample(.tensor([1, 1, 3, 3]), .int(2), .int(0), message: "stride should not be zero"),
      ErrorSample(
        .tensor([1, 1, 3, 3]), .int(-1),
        message: "kernel size should be greater than zero, but got kH: -1 kW: -1"),
      ErrorSample(
        .tensor([1, 1, 3, 3]), .int(2), .int(1), .int(2),
        message:
          "pad should be at most half of effective kernel size, but got pad=2, kernel_size=2 and dilation=1"),
      ErrorSample(
        .tensor([1, 1, 3, 3]), .int(2), .int(1), .int(-1),
        message: "pad must be non-negative, but got pad: -1"),
      ErrorSample(
        .tensor([1, 1, 3, 3]), .int(2), .int(1), .int(0), .int(0),
        message: "dilation should be greater than zero, but got dilationH: 0 dilationW: 0"),
      ErrorSample(
        .tensor([1, 1, 3, 3]), .ints(2, 2, 2),
        message: "max_pool2d: kernel_size must either be a single int, or a tuple of two ints"),
      ErrorSample(
        .tensor([1, 1, 3, 3]), .int(2), .int(1 << 40),
        message: "value cannot be converted to type int without overflow"),
      ErrorSample(
        .tensor([1, 0, 3, 3]), .int(2),
        message:
          "Expected 3D or 4D (batch mode) tensor with optional 0 dim batch size for input, but got:[1, 0, 3, 3]"
      ),
    ]
  ) { call in
    let pool = try SlidingPool(
      "max_pool2d", kernel: call.ints(1), stride: call.optionalInts(2), padding: call.ints(3),
      dilation: call.ints(4), roundsUp: call.bool(5))
    let (values, indices) = try maxPool(call.tensor(0), pool)
    return try call.bool(6) ? .tensors([values, indices]) : .tensor(values)
  }

  static func maxPool(_ input: Variable, _ pool: SlidingPool) throws -> (Variable, Variable) {
    guard input.rank == 3 || input.rank == 4 else {
      throw TensorError.runtime("non-empty 3D or 4D (batch mode) tensor expected for input")
    }
    let sizes = try pool.resultSizes(input)
    guard input.dtype != .bool else { throw refuse(.bool, "max_pool2d") }
    return try maxPool(
      input, pool.windows(input, sizes), pooledSizes(input, sizes), "MaxPool2DWithIndicesBackward0")
  }

  public static let maxPool1d: Operation = .init(
    "max_pool1d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False)",
    .functional,
    doc:
      "The greatest element of each window of sequences (N, C, L); with `return_indices` their places too.",
    example: """
      >>> F.max_pool1d(torch.tensor([[1., 2., 4., 3.]]), 2)
      tensor([[2., 4.]])
      """,
    samples: [
      Sample(.tensor([2, 2, 5]), .int(2)),
      Sample(.tensor([2, 7]), .int(3), .int(2), .int(1), .int(2), .bool(true), .bool(true)),
    ],
    errors: [
      ErrorSample(.tensor([3, 4]), .int(5), message: "max_pool1d() Invalid computed output size: 0"),
      ErrorSample(
        .tensor([4]), .int(2),
        message:
          "max_pool1d: Expected 2D or 3D (batch mode) tensor with optional 0 dim batch size for input, but "
          + "got:[4]"),
      ErrorSample(
        .tensor([1, 3, 4]), .int(0), message: "max_pool1d() kernel_size must be greater than zero, but got 0"),
      ErrorSample(
        .tensor([1, 3, 4]), .int(2), .int(0),
        message: "max_pool1d() stride must be greater than zero, but got 0"),
      ErrorSample(
        .tensor([1, 3, 4]), .int(2), .int(1), .int(2),
        message:
          "max_pool1d() padding should be at most half of kernel size, but got padding=2 and kernel_size=2"),
    ]
  ) { call in
    let input = try call.tensor(0)
    guard input.rank == 2 || input.rank == 3, !input.sizes.dropFirst(input.rank - 2).contains(0) else {
      throw TensorError.runtime(
        "max_pool1d: Expected 2D or 3D (batch mode) tensor with optional 0 dim batch size for input, but "
          + "got:\(input.sizes)")
    }
    let kernel = try single(call, 1)
    let given = try call.optionalInts(2) ?? []
    let (stride, padding, dilation) = (
      given.isEmpty ? kernel : try single(call, 2), try single(call, 3), try single(call, 4)
    )
    for (name, value) in [("kernel_size", kernel), ("stride", stride)] where value <= 0 {
      throw TensorError.runtime("max_pool1d() \(name) must be greater than zero, but got \(value)")
    }
    if padding < 0 {
      throw TensorError.runtime("max_pool1d() padding must be non-negative, but got \(padding)")
    }
    if padding > kernel / 2 {
      throw TensorError.runtime(
        "max_pool1d() padding should be at most half of kernel size, but got padding=\(padding) and "
          + "kernel_size=\(kernel)")
    }
    if dilation <= 0 {
      throw TensorError.runtime("max_pool1d() dilation must be greater than zero, but got \(dilation)")
    }
    guard input.dtype.isFloatingPoint else { throw refuse(input.dtype, "max_pool1d_impl") }
    let pool = try SlidingPool(
      "max_pool1d", kernel: [1, kernel], stride: [1, stride], padding: [0, padding], dilation: [1, dilation],
      roundsUp: call.bool(5))
    let tall = try unsqueeze(input, -2)
    if tall.rank == 3 || tall.rank == 4, let sizes = try? pool.resultSizes(tall) {
      let (values, indices) = try maxPool(
        tall, pool.windows(tall, sizes), pooledSizes(tall, sizes), "MaxPool2DWithIndicesBackward0")
      let result = try squeeze(values, [-2])
      return try call.bool(6) ? .tensors([result, squeeze(indices, [-2])]) : .tensor(result)
    }
    throw TensorError.runtime("max_pool1d() Invalid computed output size: 0")
  }

  /// The integer of a parameter that takes one, alone or in a tuple.
  static func single(_ call: Call, _ index: Int) throws -> Int {
    let values = try call.ints(index)
    guard values.count == 1 else {
      throw TensorError.runtime(
        "\(call.operation.name)() argument '\(call.operation.signature.parameters[index].name)' should contain one int "
          + "(got \(values.count))")
    }
    return values[0]
  }
}
