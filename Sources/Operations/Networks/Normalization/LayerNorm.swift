import CKernels
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
    return try rowNorm(
      input, weight, bias, "NativeLayerNormBackward0",
      forward: { try standardizedRows($0, rows, weight?.tensor, bias?.tensor, eps) },
      gradient: { try Standardization.gradient($1, $0, dims, eps) })
  }

  private static func standardizedRows(
    _ source: Tensor, _ rows: Int, _ weight: Tensor?, _ bias: Tensor?, _ eps: Double
  ) throws -> Tensor {
    let (mean, scale) = Standardization.rowMoments(source, rows, eps: eps, isPrecise: false)
    let output = try Tensor.empty(source.sizes, source.dtype)
    let (weight, bias) = (try weight?.contiguous(), try bias?.contiguous())
    withExtendedLifetime((source, weight, bias, output)) {
      etude_row_affine(
        Int32(source.dtype.rawValue), Int64(rows), Int64(source.count / rows), source.rawPointer, mean, scale,
        weight?.rawPointer, bias?.rawPointer, output.rawPointer)
    }
    return output
  }

  /// `input` standardised along rows, times `weight` and plus `bias`, which broadcast.
  ///
  /// - Parameters:
  ///   - forward: the result for an input that is contiguous and not empty.
  ///   - gradient: the gradient of the standardised input, and that input itself, made of operations.
  static func rowNorm(
    _ input: Variable, _ weight: Variable?, _ bias: Variable?, _ name: String,
    forward: (Tensor) throws -> Tensor,
    gradient: @escaping (_ input: Variable, _ gradient: Variable) throws -> (Variable, Variable)
  ) throws -> Variable {
    let source = try input.tensor.contiguous()
    let result = Variable(source.isEmpty ? try source.clone() : try forward(source))
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
