import Tensors

extension Torch {
  public static let nllLoss: Operation = .init(
    "nll_loss(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean')",
    .functional,
    doc:
      "Less the log-probability (N, C, …) of each target class (N, …), times the weight of the class; the mean is "
      + "over the weights.",
    example: """
      >>> F.nll_loss(torch.tensor([[-1., -2.]]), torch.tensor([1]))
      tensor(2.)
      """,
    samples: [
      Sample(.tensor([3, 4]), .integers([3], low: 0, high: 3, .int64)),
      Sample(
        .tensor([3, 4]), .integers([3], low: 0, high: 3, .int64), keywords: ["reduction": .string("none")]),
      Sample(
        .tensor([2, 3, 2, 2]), .integers([2, 2, 2], low: 0, high: 2, .int64),
        keywords: ["ignore_index": .int(1)]),
      Sample(.tensor([4]), .integers([], low: 0, high: 3, .int64), keywords: ["reduction": .string("sum")]),
      Sample(
        .tensor([3, 4]), .integers([3], low: 0, high: 3, .int64), .elements([1, 2, 0.5, 1], .float32),
        gradient: false),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .integers([2], low: 3, high: 3, .int64), message: "Target 3 is out of bounds."),
      ErrorSample(
        .tensor([2, 3]), .integers([3], low: 0, high: 2, .int64),
        message: "Expected input batch_size (2) to match target batch_size (3)."),
      ErrorSample(
        .tensor([2, 3]), .tensor([2]), message: "expected target dtype to be Long or Byte, but got Float"),
      ErrorSample(
        .tensor([2, 3]), .integers([2], low: 0, high: 2, .int64), keywords: ["reduction": .string("foo")],
        message: "foo is not a valid value for reduction"),
      ErrorSample(
        .tensor([2, 3]), .integers([2], low: 0, high: 2, .int64), .tensor([2]),
        message:
          "weight tensor should be defined either for all 3 classes or no classes but got weight tensor of "
          + "shape: [2]"),
    ]
  ) { call in
    .tensor(
      try nllLoss(
        call.tensor(0), call.tensor(1), call.optionalTensor(2), ignoring: call.int(4), LossReduction(call, 6))
    )
  }

  static func nllLoss(
    _ input: Variable, _ target: Variable, _ weight: Variable?, ignoring ignored: Int,
    _ reduction: LossReduction
  ) throws -> Variable {
    let classDim = input.rank == 1 ? 0 : 1
    try checkTarget(input, target, weight)
    let (isIgnored, index) = try classes(target, input.sizes[classDim], ignored)
    // A single image's class is one of a batch of one.
    let single = input.rank == 1
    let (scores, places) =
      single
      ? (try unsqueeze(input, 0), try index.view([1])) : (input, index)
    let skipped = single ? try isIgnored.view([1]) : isIgnored
    let weights = Variable(try classWeights(places, skipped, weight, input.dtype))
    let total = weights.tensor.scalars.reduce(0) { $0 + $1.doubleValue }
    let chosen = try Variable(places.unsqueeze(1))
    let losses = try GradientMode.with(false) {
      try neg(mul(squeeze(gather(scores, 1, chosen), [1]), weights))
    }
    let result: Variable =
      try GradientMode.with(false) {
        switch reduction {
        case .none: return single ? try reshape(losses, target.sizes) : losses
        case .sum: return try sum(losses)
        case .mean: return try div(sum(losses), .float(total))
        }
      }
    let sizes = scores.sizes
    let node = input.rank > 2 ? "NllLoss2DBackward0" : "NllLossBackward0"
    return Variable(result.tensor).recorded(node, scores) { backward in
      let gradient = try backward.gradient
      let each = try reduction == .none ? reshape(gradient, weights.sizes) : expand(gradient, weights.sizes)
      var share = try neg(mul(each, weights))
      if reduction == .mean { share = try div(share, .float(total)) }
      let zeros = Variable(try Tensor.zeros(sizes, gradient.dtype))
      return [try scatterAdd(zeros, 1, chosen, unsqueeze(share, 1))]
    }
  }

  private static func checkTarget(_ input: Variable, _ target: Variable, _ weight: Variable?) throws {
    guard input.rank > 0 else { throw TensorError.value("Expected 1 or more dimensions (got 0)") }
    if input.rank > 1 && target.rank > 0 && input.sizes[0] != target.sizes[0] {
      throw TensorError.value(
        "Expected input batch_size (\(input.sizes[0])) to match target batch_size (\(target.sizes[0])).")
    }
    let count = input.sizes[input.rank == 1 ? 0 : 1]
    if input.rank <= 2 {
      guard target.rank <= 1 else {
        throw TensorError.runtime("0D or 1D target tensor expected, multi-target not supported")
      }
      guard input.rank == 1 ? target.tensor.count == 1 : target.rank == 1 else {
        throw TensorError.runtime(
          "size mismatch (got input: \(input.sizes), target: \(target.sizes))")
      }
    } else if target.rank != input.rank - 1 {
      throw TensorError.runtime(
        "only batches of spatial targets supported (3D tensors) but got targets of dimension: \(target.rank)")
    } else if Dimensions(input.sizes.dropFirst(2)) != Dimensions(target.sizes.dropFirst()) {
      throw TensorError.runtime("size mismatch (got input: \(input.sizes) , target: \(target.sizes)")
    }
    guard target.dtype == .int64 || target.dtype == .uint8 else {
      throw TensorError.runtime(
        "expected target dtype to be Long or Byte, but got \(target.dtype.scalarTypeName)")
    }
    guard input.dtype.isFloatingPoint else {
      throw refuse(input.dtype, input.rank > 2 ? "nll_loss2d_forward_out_frame" : "nll_loss_out_frame")
    }
    guard let weight else { return }
    guard weight.rank == 1 && weight.sizes[0] == count else {
      throw TensorError.runtime(
        "weight tensor should be defined either for all \(count) classes or no classes but got weight tensor of shape: "
          + "\(weight.sizes)")
    }
    guard weight.dtype == input.dtype else {
      throw TensorError.runtime(
        "expected scalar type \(input.dtype.scalarTypeName) but found \(weight.dtype.scalarTypeName)")
    }
  }

  /// Where the target is to be ignored, and the classes with 0 there.
  private static func classes(_ target: Variable, _ count: Int, _ ignored: Int) throws -> (Tensor, Tensor) {
    let index = try target.tensor.to(.int64).clone().contiguous()
    let isIgnored = try Tensor.zeros(index.sizes, .bool)
    try index.withPointer(to: Int64.self) { index in
      try isIgnored.withPointer(to: Bool.self) { isIgnored in
        for place in 0..<target.tensor.count {
          let value = Int(index[place])
          if value == ignored {
            isIgnored[place] = true
            index[place] = 0
          } else if value < 0 || value >= count {
            throw TensorError.index("Target \(value) is out of bounds.")
          }
        }
      }
    }
    return (isIgnored, index)
  }

  /// The weight of each target's class, 0 where it is ignored.
  private static func classWeights(
    _ index: Tensor, _ isIgnored: Tensor, _ weight: Variable?, _ dtype: DType
  ) throws -> Tensor {
    try GradientMode.with(false) {
      let chosen: Variable
      if let weight {
        let values = try Torch.index(Variable(weight.tensor), [index.view([-1])])
        chosen = try reshape(values, index.sizes)
      } else {
        chosen = Variable(try Tensor.full(index.sizes, .int(1), dtype))
      }
      return try maskedFill(chosen, Variable(isIgnored), .int(0)).tensor
    }
  }
}
