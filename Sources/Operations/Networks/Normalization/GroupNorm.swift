import Tensors

extension Torch {
  public static let groupNorm: Operation = .init(
    "group_norm(input, num_groups, weight=None, bias=None, eps=1e-05)", .functional,
    doc: "Each group of channels of (N, C, …) less its mean and over its deviation (Wu and He 2018, "
      + "https://arxiv.org/abs/1803.08494).",
    example: """
      >>> F.group_norm(torch.tensor([[1., 3., 5., 9.]]), 2)
      tensor([[-1.0000,  1.0000, -1.0000,  1.0000]])
      """,
    samples: [
      Sample(.tensor([2, 4, 3]), .int(2), .tensor([4]), .tensor([4])),
      Sample(.tensor([1, 4, 2, 2]), .int(4)), Sample(.tensor([2, 2, 3]), .int(1), .tensor([2])),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 4, 3]), .int(3),
        message:
          "Expected number of channels in input to be divisible by num_groups, but got input of shape [2, 4, 3] "
          + "and num_groups=3"),
      ErrorSample(
        .tensor([1, 4]), .int(4),
        message: "Expected more than 1 value per channel when training, got input size [1, 4]"),
      ErrorSample(
        .tensor([4]), .int(2), message: "Expected at least 2 dimensions for input tensor but received 1"),
      ErrorSample(
        .tensor([2, 4, 3]), .int(2), .tensor([3]),
        message:
          "Expected weight to be a vector of size equal to the number of channels in input, but got weight of "
          + "shape [3] and input of shape [2, 4, 3]"),
    ]
  ) { call in
    .tensor(
      try groupNorm(
        call.tensor(0), call.int(1), call.optionalTensor(2), call.optionalTensor(3), eps: call.float(4)))
  }

  static func groupNorm(
    _ input: Variable, _ groups: Int, _ weight: Variable?, _ bias: Variable?, eps: Double
  ) throws -> Variable {
    guard input.rank >= 2 else {
      throw TensorError.runtime("Expected at least 2 dimensions for input tensor but received \(input.rank)")
    }
    guard groups != 0 else { throw TensorError(.zeroDivision, "integer division or modulo by zero") }
    let (batch, channels) = (input.sizes[0], input.sizes[1])
    guard groups > 0 else {
      throw TensorError.runtime("Expected num groups to be greater than 0, got \(groups)")
    }
    let places = Dimensions(input.sizes.dropFirst(2)).product
    if batch &* (channels / groups) &* places == 1 {
      throw TensorError.value(
        "Expected more than 1 value per channel when training, got input size \(input.sizes)")
    }
    guard channels % groups == 0 else {
      throw TensorError.runtime(
        "Expected number of channels in input to be divisible by num_groups, but got input of shape \(input.sizes) and "
          + "num_groups=\(groups)")
    }
    for (name, value) in [("weight", weight), ("bias", bias)] {
      if let value, value.sizes != [channels] {
        throw TensorError.runtime(
          "Expected \(name) to be a vector of size equal to the number of channels in input, but got \(name) of shape "
            + "\(value.sizes) and input of shape \(input.sizes)")
      }
      if let value, value.dtype != input.dtype {
        throw TensorError.runtime("mixed dtype (CPU): all inputs must share same datatype.")
      }
    }
    guard input.dtype.isFloatingPoint else { throw refuse(input.dtype, "GroupNormKernelImpl") }
    let column = Dimensions([channels] + [Int](repeating: 1, count: input.rank - 2))
    let rows: Dimensions = [batch, groups, input.tensor.isEmpty ? 0 : channels / groups * places]
    return try rowNorm(
      input, weight.map { try reshape($0, column) }, bias.map { try reshape($0, column) },
      "NativeGroupNormBackward0",
      forward: { try standardizedGroups($0, groups, weight?.tensor, bias?.tensor, eps) },
      gradient: { input, gradient in
        let sizes = input.sizes
        let (slope, standardized) = try Standardization.gradient(
          reshape(gradient, rows), reshape(input, rows), [2], eps)
        return (try reshape(slope, sizes), try reshape(standardized, sizes))
      })
  }

  /// The channels of all images one after another, each with the statistics of its group.
  private static func standardizedGroups(
    _ source: Tensor, _ groups: Int, _ weight: Tensor?, _ bias: Tensor?, _ eps: Double
  ) throws -> Tensor {
    let (batch, channels) = (source.sizes[0], source.sizes[1])
    let (mean, scale) = Standardization.rowMoments(source, batch * groups, eps: eps, isPrecise: true)
    func each(_ values: [Double]) -> [Double] {
      values.flatMap { Array(repeating: $0, count: channels / groups) }
    }
    func all(_ vector: Tensor?) throws -> [Double]? {
      guard let vector else { return nil }
      let values = try Standardization.elements(vector)
      return (0..<batch).flatMap { _ in values }
    }
    let shape = Standardization.channels(source, 1, batch * channels, source.count / (batch * channels))
    return try Standardization.affine(source, shape, each(mean), each(scale), all(weight), all(bias))
  }
}
