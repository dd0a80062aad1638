import CKernels
import Tensors

extension Torch {
  public static let batchNorm: Operation = .init(
    "batch_norm(input, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.1, eps=1e-05)",
    .functional,
    doc:
      "Each channel of (N, C, …) less its mean, over its deviation; of the batch when training, else the running "
      + "ones (Ioffe and Szegedy 2015, https://arxiv.org/abs/1502.03167).",
    example: """
      >>> F.batch_norm(torch.tensor([[1.], [3.]]), None, None, training=True)
      tensor([[-1.0000],
              [ 1.0000]])
      """,
    samples: [
      Sample(.tensor([3, 2]), .none, .none, .tensor([2]), .tensor([2]), .bool(true)),
      Sample(.tensor([2, 2, 2, 3]), .none, .none, .tensor([2]), .tensor([2]), .bool(true)),
      Sample(.tensor([2, 2, 3]), .none, .none, .none, .none, .bool(true), .float(0.1), .float(0.01)),
      Sample(
        .tensor([2, 2, 3]), .tensor([2]), .positive([2]), .tensor([2]), .tensor([2]), gradient: false),
      Sample(
        .tensor([2, 2, 3]), .tensor([2]), .positive([2]), .tensor([2]), .none, .bool(true), gradient: false),
    ],
    errors: [
      ErrorSample(
        .tensor([1, 3]), .none, .none, keywords: ["training": .bool(true)],
        message: "Expected more than 1 value per channel when training, got input size torch.Size([1, 3])"),
      ErrorSample(
        .tensor([2, 3]), .none, .none, message: "running_mean must be defined in evaluation mode"),
      ErrorSample(
        .tensor([2, 3]), .tensor([4]), .tensor([3]), message: "running_mean should contain 3 elements not 4"),
      ErrorSample(
        .tensor([2, 3]), .none, .none, .tensor([4]), .none, .bool(true),
        message: "weight should contain 3 elements not 4"),
      ErrorSample(
        .integers([2, 3]), .tensor([3]), .tensor([3]), message: "\"batch_norm\" not implemented for 'Long'"),
    ]
  ) { call in
    let input = try call.tensor(0)
    let isTraining = try call.bool(5)
    if isTraining { try requireSeveral(input) }
    return .tensor(
      try batchNorm(
        input, call.optionalTensor(3), call.optionalTensor(4),
        running: (call.optionalTensor(1), call.optionalTensor(2)), isTraining: isTraining,
        momentum: call.float(6), eps: call.float(7)))
  }

  private static func requireSeveral(_ input: Variable) throws {
    guard input.rank > 1 else { return }
    var others = input.sizes
    others[1] = 1
    if others.product == 1 {
      throw TensorError.value(
        "Expected more than 1 value per channel when training, got input size torch.Size(\(input.sizes))")
    }
  }

  static func batchNorm(
    _ input: Variable, _ weight: Variable?, _ bias: Variable?,
    running: (mean: Variable?, variance: Variable?),
    isTraining: Bool, momentum: Double, eps: Double
  ) throws -> Variable {
    let channels = input.rank > 1 ? input.sizes[1] : 0
    let named = [
      ("running_mean", running.mean), ("running_var", running.variance), ("weight", weight), ("bias", bias),
    ]
    if !isTraining {
      for (name, value) in named.prefix(2) where value == nil {
        throw TensorError.runtime("\(name) must be defined in evaluation mode")
      }
    }
    if (running.mean == nil) != (running.variance == nil) {
      throw TensorError.value("running_mean and running_var must either both be None or neither be None")
    }
    for (name, value) in named {
      if let value, value.tensor.count != channels {
        throw TensorError.runtime("\(name) should contain \(channels) elements not \(value.tensor.count)")
      }
    }
    guard input.dtype.isFloatingPoint else { throw refuse(input.dtype, "batch_norm") }
    for (_, value) in named {
      if let value, value.dtype != input.dtype {
        throw TensorError.runtime("mixed dtype (CPU): all inputs must share same datatype.")
      }
    }
    if input.tensor.isEmpty { return try clone(input) }

    let source = try input.tensor.contiguous()
    let count = input.tensor.count / channels
    let shape = Standardization.channels(source, input.sizes[0], channels, count / input.sizes[0])
    let (mean, scale): ([Double], [Double])
    if isTraining {
      let (exact, squares) = Standardization.moments(source, shape)
      mean = Standardization.rounded(exact, input.dtype)
      scale = Standardization.scale(
        Standardization.variance(squares, count, input.dtype), eps, input.dtype)
      try update(running.mean, with: mean, momentum)
      let unbiased = Standardization.rounded(squares, input.dtype).map { $0 / Double(count - 1) }
      try update(running.variance, with: unbiased, momentum)
    } else {
      mean = try running.mean.map { try Standardization.elements($0.tensor) } ?? []
      let variance = try running.variance.map { try Standardization.elements($0.tensor) } ?? []
      scale = Standardization.roundedScale(variance, eps, input.dtype)
    }
    let output = try Standardization.affine(
      source, shape, mean, scale, weight.map { try Standardization.elements($0.tensor) },
      bias.map { try Standardization.elements($0.tensor) })
    let result = Variable(output)
    let inputs = [input] + [weight, bias].compactMap { $0 }
    let (hasWeight, hasBias) = (weight != nil, bias != nil)
    Variable.recorded(
      [result], "NativeBatchNormBackward0", inputs, saving: [input] + (weight.map { [$0] } ?? [])
    ) {
      backward in
      let norm = BatchNormGradient(
        input: try backward.saved(0), weight: hasWeight ? try backward.saved(1) : nil, shape: shape,
        mean: mean,
        scale: scale, eps: eps, isTraining: isTraining)
      let gradients = try norm(backward.gradient)
      return [gradients.input] + (hasWeight ? [gradients.weight] : []) + (hasBias ? [gradients.bias] : [])
    }
    return result
  }

  /// running = momentum * value + (1 - momentum) * running, in place.
  private static func update(_ running: Variable?, with values: [Double], _ momentum: Double) throws {
    guard let running else { return }
    let old = try Standardization.elements(running.tensor)
    let new = zip(old, values).map { (1 - momentum) * $0 + momentum * $1 }
    try running.tensor.copy(from: try Tensor.from(new, running.sizes).to(running.dtype))
    running.tensor.storage.version &+= 1
  }
}
