import Tensors

extension Torch {
  public static let conv1d: Operation = .init(
    "conv1d(input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1)", [.function, .functional],
    doc: "Sequences (N, C, L) convolved with filters (M, C / groups, K), plus a bias (M).",
    example: """
      >>> torch.conv1d(torch.tensor([[[1., 2., 4.]]]), torch.tensor([[[-1., 1.]]]))
      tensor([[[1., 2.]]])
      """,
    samples: [
      Sample(.tensor([2, 2, 5]), .tensor([3, 2, 3]), .tensor([3])),
      Sample(.tensor([1, 4, 6]), .tensor([2, 2, 2]), .none, .int(2), .ints(1), .int(2), .int(2)),
      Sample(.tensor([2, 5]), .tensor([1, 2, 3]), keywords: ["padding": .string("same")]),
      Sample(.tensor([1, 3, 5]), .tensor([6, 1, 2]), .tensor([6]), keywords: ["groups": .int(3)]),
    ],
    errors: [
      ErrorSample(
        .tensor([1, 1, 3, 3]), .tensor([1, 1, 2]),
        message:
          "Expected 2D (unbatched) or 3D (batched) input to conv1d, but got input of size: [1, 1, 3, 3]"),
      ErrorSample(
        .tensor([1, 1, 2]), .tensor([1, 1, 5]),
        message:
          "Calculated padded input size per channel: (2). Kernel size: (5). Kernel size can't be greater than "
          + "actual input size"),
    ]
  ) { call in .tensor(try convolution("conv1d", 1, call)) }

  public static let conv2d: Operation = .init(
    "conv2d(input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1)", [.function, .functional],
    doc: "Images (N, C, H, W) convolved with filters (M, C / groups, K, K), plus a bias (M).",
    example: """
      >>> torch.conv2d(torch.ones(1, 1, 3, 3), torch.ones(1, 1, 2, 2))
      tensor([[[[4., 4.],
                [4., 4.]]]])
      """,
    samples: [
      Sample(.tensor([2, 2, 4, 5]), .tensor([3, 2, 3, 2]), .tensor([3])),
      Sample(.tensor([1, 2, 5, 4]), .tensor([2, 2, 3, 3]), .none, .ints(2, 1), .int(1)),
      Sample(
        .tensor([2, 4, 4, 4]), .tensor([4, 2, 2, 2]), .tensor([4]), .int(1), .ints(0, 1), .int(2), .int(2)),
      Sample(
        .tensor([1, 3, 4, 4]), .tensor([6, 1, 3, 3]), .tensor([6]), .int(1), .int(1), .int(1), .int(3)),
      Sample(.tensor([1, 2, 3, 4]), .tensor([2, 2, 2, 3]), keywords: ["padding": .string("same")]),
      Sample(.tensor([2, 3, 3, 3]), .tensor([2, 3, 1, 1]), .tensor([2])),
      Sample(.tensor([2, 3, 3]), .tensor([1, 2, 3, 3]), .none, .int(3), .int(1)),
      Sample(.tensor([2, 2, 1, 1]), .tensor([2, 2, 3, 3]), .tensor([2]), .int(1), .int(1)),
      Sample(.tensor([0, 2, 3, 3]), .tensor([1, 2, 3, 3])),
      Sample(.integers([1, 2, 3, 3]), .integers([1, 2, 2, 2])),
    ],
    errors: [
      ErrorSample(
        .tensor([4, 1, 6, 6]), .tensor([6, 3, 3, 3]),
        message:
          "Given groups=1, weight of size [6, 3, 3, 3], expected input[4, 1, 6, 6] to have 3 channels, but got 1 "
          + "channels instead"),
      ErrorSample(
        .tensor([1, 1, 2, 2]), .tensor([1, 1, 5, 5]),
        message:
          "Calculated padded input size per channel: (2 x 2). Kernel size: (5 x 5). Kernel size can't be greater "
          + "than actual input size"),
      ErrorSample(
        .tensor([3, 3]), .tensor([1, 1, 2, 2]),
        message: "Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [3, 3]"),
      ErrorSample(
        .tensor([1, 1, 2, 2]), .tensor([1, 1, 1, 1]), .none, .int(0),
        message: "non-positive stride is not supported"),
      ErrorSample(
        .tensor([1, 1, 2, 2]), .tensor([1, 1, 1, 1]), .none, .int(1), .int(-1),
        message: "negative padding is not supported"),
      ErrorSample(
        .tensor([1, 1, 2, 2]), .tensor([1, 1, 1, 1]), .none, .int(1), .int(0), .int(-1),
        message: "dilation should be greater than zero"),
      ErrorSample(
        .tensor([1, 4, 2, 2]), .tensor([3, 2, 1, 1]), keywords: ["groups": .int(2)],
        message:
          "Given groups=2, expected weight to be divisible by 2 at dimension 0, but got weight of size "
          + "[[3, 2, 1, 1]] instead"),
      ErrorSample(
        .tensor([1, 1, 2, 2]), .tensor([2, 1, 1, 1]), .tensor([3]),
        message:
          "Given weight of size [2, 1, 1, 1], expected bias to be 1-dimensional with 2 elements, but got bias of "
          + "size [3] instead"),
      ErrorSample(
        .tensor([1, 1, 2, 2]), .tensor([2, 1, 1, 1]), keywords: ["stride": .ints(1, 2, 3)],
        message:
          "expected stride to be a single integer value or a list of 2 values to match the convolution "
          + "dimensions, but got stride=[1, 2, 3]"),
      ErrorSample(
        .tensor([1, 1, 4, 4]), .tensor([2, 1, 3, 3]),
        keywords: ["padding": .string("same"), "stride": .int(2)],
        message: "padding='same' is not supported for strided convolutions"),
      ErrorSample(
        .tensor([1, 1, 4, 4]), .tensor([2, 1, 2, 3]), keywords: ["padding": .string("foo")],
        message: "Invalid padding string: 'foo'"),
      ErrorSample(
        .tensor([1, 1, 4, 4]), .tensor([2, 1, 2, 3]), keywords: ["padding": .int(1 << 62)],
        message: "Given padding=4611686018427387904 at dimension 0 , expected padding to be at most "
          + "4611686018427387903"),
    ]
  ) { call in .tensor(try convolution("conv2d", 2, call)) }

  private static func convolution(_ name: String, _ spatial: Int, _ call: Call) throws -> Variable {
    let arguments = try ConvolutionArguments(
      name, spatial: spatial, call.tensor(0), call.tensor(1), call.optionalTensor(2), stride: call.ints(3),
      dilation: call.ints(5), groups: call.int(6))
    guard case .string(let mode) = call[4] else {
      let padding = try ConvolutionArguments.expanded(call.ints(4), "padding", arguments.spatial, spatial)
      return try convolution(arguments, before: padding, after: padding)
    }
    switch mode {
    case "valid":
      let none = Dimensions([Int](repeating: 0, count: spatial))
      return try convolution(arguments, before: none, after: none)
    case "same":
      guard arguments.stride.allSatisfy({ $0 == 1 }) else {
        throw TensorError.runtime("padding='same' is not supported for strided convolutions")
      }
      let total = (0..<spatial).map { dim in
        Swift.max(arguments.dilation[dim], 0).multipliedReportingOverflow(
          by: Swift.max(arguments.kernel[dim] - 1, 0)
        ).partialValue
      }
      return try convolution(
        arguments, before: Dimensions(total.map { $0 / 2 }), after: Dimensions(total.map { $0 - $0 / 2 }))
    default: throw TensorError.runtime("Invalid padding string: '\(mode)'")
    }
  }

  /// The convolution with zeros put `before` and `after` each spatial dimension.
  static func convolution(
    _ arguments: ConvolutionArguments, before: Dimensions, after: Dimensions
  ) throws -> Variable {
    let (input, weight, groups) = (arguments.input, arguments.weight, arguments.groups)
    try arguments.check(padding: before)
    let (channels, overflow) = weight.sizes[1].multipliedReportingOverflow(by: groups)
    guard input.sizes[1] == channels, !overflow else {
      throw TensorError.runtime(
        "Given groups=\(groups), weight of size \(weight.sizes), expected input\(input.sizes) to have \(channels) "
          + "channels, but got \(input.sizes[1]) channels instead")
    }
    try arguments.checkBias(weight.sizes[0], "")
    let results = try resultSizes(arguments, before, after)
    try arguments.checkKernel()
    let shape = ConvolutionShape(
      images: input.sizes, weights: weight.sizes, stride: arguments.stride, before: before,
      dilation: arguments.dilation, groups: groups, results: results)
    return try arguments.unbatched(convolve(input, weight, arguments.bias, shape))
  }

  private static func resultSizes(
    _ arguments: ConvolutionArguments, _ before: Dimensions, _ after: Dimensions
  ) throws -> Dimensions {
    var (padded, kernels): ([Int], [Int]) = ([], [])
    for dim in 0..<arguments.spatial {
      guard before[dim] <= Int.max / 2 else {
        throw TensorError.runtime(
          "Given padding=\(before[dim]) at dimension \(dim) , expected padding to be at most \(Int.max / 2)")
      }
      let (both, first) = before[dim].addingReportingOverflow(after[dim])
      let (size, second) = both.addingReportingOverflow(arguments.input.sizes[dim + 2])
      let reach = Swift.max(arguments.kernel[dim] - 1, 0)
      let (extent, third) = arguments.dilation[dim].multipliedReportingOverflow(by: reach)
      guard !first, !second, !third, extent < Int.max else {
        throw TensorError.runtime("\(arguments.name)(): integer overflow in the size of the result")
      }
      padded.append(size)
      kernels.append(extent + 1)
    }
    guard zip(padded, kernels).allSatisfy({ $0 >= $1 }) else {
      let (sizes, kernel) = (padded.map { "\($0)" }, kernels.map { "\($0)" })
      throw TensorError.runtime(
        "Calculated padded input size per channel: (\(sizes.joined(separator: " x "))). Kernel size: "
          + "(\(kernel.joined(separator: " x "))). Kernel size can't be greater than actual input size")
    }
    return Dimensions((0..<arguments.spatial).map { (padded[$0] - kernels[$0]) / arguments.stride[$0] + 1 })
  }
}
