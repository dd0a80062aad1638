import Tensors

extension Torch {
  public static let layerNorm: Operation = .init(
    "layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-05)", .functional,
    doc:
      "Less its mean and over its deviation, across the last dimensions, which are `normalized_shape` (Ba, Kiros "
      + "and Hinton 2016, https://arxiv.org/abs/1607.06450).",
    example: """
      >>> F.layer_norm(torch.tensor([[1., 3.]]), (2,))
      tensor([[-1.0000,  1.0000]])
      """,
    samples: [
      Sample(.tensor([2, 3]), .ints(3), .tensor([3]), .tensor([3])), Sample(.tensor([2, 4]), .ints(4)),
      Sample(.tensor([2, 2, 3]), .ints(2, 3), .tensor([2, 3]), .tensor([2, 3]), .float(0.01)),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .ints(4),
        message: "Given normalized_shape=[4], expected input with shape [*, 4], but got input of size[2, 3]"),
      ErrorSample(
        .tensor([2, 3]), .ints(3), .tensor([2]),
        message: "Expected weight to be of same shape as normalized_shape, but got weight of shape [2] and "
          + "normalized_shape = [3]"),
      ErrorSample(
        .tensor([2, 3]), .ints(),
        message:
          "Expected normalized_shape to be at least 1-dimensional, i.e., containing at least one element, but "
          + "got normalized_shape = []"),
      ErrorSample(
        .integers([2, 3]), .ints(3), message: "\"LayerNormKernelImpl\" not implemented for 'Long'"),
    ]
  ) { call in
    guard case .list = call[1] else { throw call.mismatch(1, "tuple of ints") }
    return .tensor(
      try layerNorm(
        call.tensor(0), call.ints(1), call.optionalTensor(2), call.optionalTensor(3), eps: call.float(4)))
  }

  static func layerNorm(
    _ input: Variable, _ shape: Dimensions, _ weight: Variable?, _ bias: Variable?, eps: Double
  ) throws -> Variable {
    guard !shape.isEmpty else {
      throw TensorError.runtime(
        "Expected normalized_shape to be at least 1-dimensional, i.e., containing at least one element, but got "
          + "normalized_shape = []")
    }
    for (name, value) in [("weight", weight), ("bias", bias)] {
      if let value, value.sizes != shape {
        throw TensorError.runtime(
          "Expected \(name) to be of same shape as normalized_shape, but got \(name) of shape \(value.sizes) and "
            + "normalized_shape = \(shape)")
      }
    }
    let outer = input.rank - shape.count
    guard outer >= 0, Dimensions(input.sizes.dropFirst(outer)) == shape else {
      let wanted = (["*"] + shape.map { "\($0)" }).joined(separator: ", ")
      throw TensorError.runtime(
        "Given normalized_shape=\(shape), expected input with shape [\(wanted)], but got input of size\(input.sizes)"
      )
    }
    guard input.dtype.isFloatingPoint else { throw refuse(input.dtype, "LayerNormKernelImpl") }
    for value in [weight, bias] {
      if let value, value.dtype != input.dtype {
        throw TensorError.runtime(
          "mixed dtype (CPU): expect parameter to have scalar type of \(input.dtype.scalarTypeName)")
      }
    }
    let dims = Dimensions(outer..<input.rank)
    let rows = Dimensions(input.sizes.dropLast(shape.count)).product
    return try rowNorm(input, rows, weight, bias, eps, "NativeLayerNormBackward0") { input, gradient in
      let (slope, standardized) = try Standardization.gradient(gradient, input, dims, eps)
      return (slope, standardized)
    }
  }

  /// `input` standardised along each of `rows` equal rows, times `weight` and plus `bias`, which broadcast.
  ///
  /// - Parameter gradient: the gradient of the standardised input, and that input itself, made of operations.
  static func rowNorm(
    _ input: Variable, _ rows: Int, _ weight: Variable?, _ bias: Variable?, _ eps: Double, _ name: String,
    gradient: @escaping (_ input: Variable, _ gradient: Variable) throws -> (Variable, Variable)
  ) throws -> Variable {
    let source = try input.tensor.contiguous()
    let output = try GradientMode.with(false) {
      var result = Variable(source)
      if !source.isEmpty {
        let length = source.count / rows
        let shape = Standardization.channels(source, 1, rows, length)
        let (mean, squares) = Standardization.moments(source, shape)
        let scale = Standardization.scale(squares.map { $0 / Double(length) }, eps, input.dtype)
        result = Variable(
          try Standardization.affine(source, shape, Standardization.rounded(mean, input.dtype), scale))
      }
      if let weight { result = try mul(result, weight) }
      if let bias { result = try add(result, bias) }
      return result === input ? try clone(result) : result
    }
    let result = Variable(output.tensor)
    let inputs = [input] + [weight, bias].compactMap { $0 }
    let (hasWeight, biasSizes) = (weight != nil, bias?.sizes)
    Variable.recorded([result], name, inputs, saving: [input] + (weight.map { [$0] } ?? [])) { backward in
      let flow = try backward.gradient
      let weight = hasWeight ? try backward.saved(1) : nil
      let (slope, standardized) = try gradient(
        backward.saved(0), weight.map { try mul(flow, $0) } ?? flow)
      var gradients: [Variable?] = [slope]
      if let weight { gradients.append(try sumToSize(mul(flow, standardized), weight.sizes)) }
      if let biasSizes { gradients.append(try sumToSize(flow, biasSizes)) }
      return gradients
    }
    return result
  }
}
