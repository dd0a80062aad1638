import Tensors

extension Torch {
  public static let convTranspose1d: Operation = .init(
    "conv_transpose1d(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1)",
    [.function, .functional],
    doc: "The transposed convolution of sequences (N, C, L) with filters (C, M / groups, K).",
    example: """
      >>> torch.conv_transpose1d(torch.tensor([[[1., 2.]]]), torch.tensor([[[1., 10.]]]))
      tensor([[[ 1., 12., 20.]]])
      """,
    samples: [
      Sample(.tensor([2, 2, 3]), .tensor([2, 3, 3]), .tensor([3]), .int(2), .int(1), .int(1)),
      Sample(.tensor([4, 3]), .tensor([4, 1, 2]), .none, .int(1), .int(0), .int(0), .int(2), .int(2)),
    ]
  ) { call in .tensor(try transposedConvolution("conv_transpose1d", 1, call)) }

  public static let convTranspose2d: Operation = .init(
    "conv_transpose2d(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1)",
    [.function, .functional],
    doc:
      "The transposed convolution of images (N, C, H, W) with filters (C, M / groups, K, K): each element spreads a "
      + "filter. Sizes become (H - 1) * stride - 2 * padding + dilation * (K - 1) + output_padding + 1.",
    example: """
      >>> torch.conv_transpose2d(torch.ones(1, 1, 2, 2), torch.ones(1, 1, 2, 2))
      tensor([[[[1., 2., 1.],
                [2., 4., 2.],
                [1., 2., 1.]]]])
      """,
    samples: [
      Sample(.tensor([2, 2, 2, 3]), .tensor([2, 3, 3, 2]), .tensor([3])),
      Sample(.tensor([1, 2, 3, 2]), .tensor([2, 1, 3, 3]), .tensor([1]), .int(2), .int(1), .ints(1, 0)),
      Sample(
        .tensor([1, 4, 2, 2]), .tensor([4, 1, 2, 2]), .none, .int(1), .int(0), .int(0), .int(2), .int(2)),
      Sample(.tensor([2, 3, 3]), .tensor([2, 1, 2, 2]), .none, .int(3)),
      Sample(.integers([1, 2, 2, 2]), .integers([2, 1, 2, 2])),
    ],
    errors: [
      ErrorSample(
        .tensor([1, 1, 4, 4]), .tensor([2, 1, 2, 3]),
        message:
          "Given transposed=1, weight of size [2, 1, 2, 3], expected input[1, 1, 4, 4] to have 2 channels, but got "
          + "1 channels instead"),
      ErrorSample(
        .tensor([1, 2, 4, 4]), .tensor([2, 1, 2, 3]), .none, .int(2), .int(0), .int(2),
        message:
          "output padding must be smaller than either stride or dilation, but got output_padding_height: 2 "
          + "output_padding_width: 2 stride_height: 2 stride_width: 2 dilation_height: 1 dilation_width: 1"),
      ErrorSample(
        .tensor([1, 2, 1, 1]), .tensor([2, 1, 2, 3]), .none, .int(1), .int(4),
        message:
          "Given input size per channel: (1 x 1). Calculated output size per channel: (-6 x -5). Output size is "
          + "too small"),
      ErrorSample(
        .tensor([1, 2, 4, 4]), .tensor([2, 1, 2, 3]), .tensor([2]),
        message:
          "Given transposed=1, weight of size [2, 1, 2, 3], expected bias to be 1-dimensional with 1 elements, but "
          + "got bias of size [2] instead"),
    ]
  ) { call in .tensor(try transposedConvolution("conv_transpose2d", 2, call)) }

  private static func transposedConvolution(_ name: String, _ spatial: Int, _ call: Call) throws -> Variable {
    let arguments = try ConvolutionArguments(
      name, spatial: spatial, call.tensor(0), call.tensor(1), call.optionalTensor(2), stride: call.ints(3),
      dilation: call.ints(7), groups: call.int(6))
    let padding = try ConvolutionArguments.expanded(call.ints(4), "padding", spatial, spatial)
    let extra = try ConvolutionArguments.expanded(call.ints(5), "output_padding", spatial, spatial)
    try arguments.check(padding: padding, outputPadding: extra)
    let (input, weight, groups) = (arguments.input, arguments.weight, arguments.groups)
    guard input.sizes[1] == weight.sizes[0] else {
      throw TensorError.runtime(
        "Given transposed=1, weight of size \(weight.sizes), expected input\(input.sizes) to have "
          + "\(weight.sizes[0]) channels, but got \(input.sizes[1]) channels instead")
    }
    let (filters, overflow) = weight.sizes[1].multipliedReportingOverflow(by: groups)
    guard !overflow else {
      throw TensorError.runtime("\(name)(): integer overflow in the number of channels")
    }
    try arguments.checkBias(filters, "transposed=1, ")
    try arguments.checkKernel()
    let sizes = try spreadSizes(arguments, padding, extra)
    // The convolution whose adjoint this is goes from the result to the input.
    let shape = ConvolutionShape(
      images: [input.sizes[0], filters] + sizes, weights: weight.sizes, stride: arguments.stride,
      before: padding, dilation: arguments.dilation, groups: groups,
      results: Dimensions(input.sizes.dropFirst(2)))
    return try arguments.unbatched(convolveImages(input, weight, arguments.bias, shape))
  }

  private static func spreadSizes(
    _ arguments: ConvolutionArguments, _ padding: Dimensions, _ extra: Dimensions
  ) throws -> Dimensions {
    let (stride, dilation) = (arguments.stride, arguments.dilation)
    func pair(_ name: String, _ values: Dimensions) -> String {
      values.count == 1
        ? "\(name)_height: \(name == "output_padding" ? 0 : 1) \(name)_width: \(values[0])"
        : "\(name)_height: \(values[0]) \(name)_width: \(values[1])"
    }
    guard extra.indices.allSatisfy({ extra[$0] < stride[$0] || extra[$0] < dilation[$0] }) else {
      throw TensorError.runtime(
        "output padding must be smaller than either stride or dilation, but got \(pair("output_padding", extra)) "
          + "\(pair("stride", stride)) \(pair("dilation", dilation))")
    }
    let given = arguments.input.sizes.dropFirst(2)
    var sizes: [Int] = []
    for (dim, size) in given.enumerated() {
      let (span, first) = (size - 1).multipliedReportingOverflow(by: stride[dim])
      let (reach, second) = dilation[dim].multipliedReportingOverflow(by: arguments.kernel[dim] - 1)
      let (both, third) = padding[dim].multipliedReportingOverflow(by: 2)
      let (end, fourth) = span.addingReportingOverflow(reach)
      let (more, fifth) = end.addingReportingOverflow(extra[dim])
      let (result, sixth) = more.subtractingReportingOverflow(both)
      guard !(first || second || third || fourth || fifth || sixth), result < Int.max else {
        throw TensorError.runtime("\(arguments.name)(): integer overflow in the size of the result")
      }
      sizes.append(result + 1)
    }
    guard sizes.allSatisfy({ $0 > 0 }) else {
      let (from, to) = (given.map { "\($0)" }, sizes.map { "\($0)" })
      throw TensorError.runtime(
        "Given input size per channel: (\(from.joined(separator: " x "))). Calculated output size per channel: "
          + "(\(to.joined(separator: " x "))). Output size is too small")
    }
    return Dimensions(sizes)
  }
}
