import Tensors

extension Torch {
  public static let crossEntropy: Operation = .init(
    "cross_entropy(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean', "
      + "label_smoothing=0.0)",
    .functional,
    doc:
      "The cross-entropy of the softmax of scores (N, C, …) against classes (N, …) or probabilities (N, C, …).",
    example: """
      >>> F.cross_entropy(torch.tensor([[0., 0.]]), torch.tensor([1]))
      tensor(0.6931)
      """,
    samples: [
      Sample(.tensor([3, 4]), .integers([3], low: 0, high: 3, .int64)),
      Sample(
        .tensor([2, 3, 2]), .integers([2, 2], low: 0, high: 2, .int64),
        keywords: ["reduction": .string("none")]),
      Sample(
        .tensor([3, 4]), .integers([3], low: 0, high: 3, .int64),
        keywords: ["label_smoothing": .float(0.1), "ignore_index": .int(2)]),
      Sample(
        .tensor([3, 4]), .integers([3], low: 0, high: 3, .int64), .elements([1, 2, 0.5, 1], .float32),
        keywords: ["label_smoothing": .float(0.2)], gradient: false),
      Sample(.tensor([3, 4]), .within(0, 1, [3, 4])),
      Sample(
        .tensor([2, 3, 2]), .within(0, 1, [2, 3, 2]),
        keywords: ["label_smoothing": .float(0.1), "reduction": .string("none")]),
      Sample(
        .tensor([3, 4]), .within(0, 1, [3, 4]), .elements([1, 2, 0.5, 1], .float32),
        keywords: ["reduction": .string("sum")], gradient: false),
      Sample(.tensor([4]), .integers([], low: 0, high: 3, .int64)),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .integers([2], low: 3, high: 3, .int64), message: "Target 3 is out of bounds."),
      ErrorSample(
        .tensor([2, 3]), .integers([3], low: 0, high: 2, .int64),
        message: "Expected input batch_size (2) to match target batch_size (3)."),
      ErrorSample(
        .tensor([2, 3]), .tensor([2, 4]),
        message: "0D or 1D target tensor expected, multi-target not supported"),
      ErrorSample(
        .tensor([2, 3]), .integers([2, 3], low: 0, high: 2, .int64),
        message: "Expected floating point type for target with class probabilities, got Long"),
      ErrorSample(
        .tensor([2, 3]), .integers([2], low: 0, high: 2, .int64), keywords: ["label_smoothing": .float(1.5)],
        message: "label_smoothing must be between 0.0 and 1.0. Got: 1.5"),
    ]
  ) { call in
    .tensor(
      try crossEntropy(
        call.tensor(0), call.tensor(1), call.optionalTensor(2), ignoring: call.int(4), LossReduction(call, 6),
        smoothing: call.float(7)))
  }

  static func crossEntropy(
    _ input: Variable, _ target: Variable, _ weight: Variable?, ignoring ignored: Int,
    _ reduction: LossReduction,
    smoothing: Double
  ) throws -> Variable {
    if input.sizes == target.sizes {
      return try ofProbabilities(input, target, weight, ignored, reduction, smoothing)
    }
    guard smoothing >= 0 && smoothing <= 1 else {
      throw TensorError.runtime("label_smoothing must be between 0.0 and 1.0. Got: \(smoothing)")
    }
    let dim = input.rank <= 1 ? 0 : 1
    let scores = try logSoftmax(input, dim)
    if smoothing == 0 { return try nllLoss(scores, target, weight, ignoring: ignored, reduction) }
    return try ofSmoothed(scores, target, weight, ignored, reduction, smoothing)
  }

  private static func ofProbabilities(
    _ input: Variable, _ target: Variable, _ weight: Variable?, _ ignored: Int, _ reduction: LossReduction,
    _ smoothing: Double
  ) throws -> Variable {
    guard target.dtype.isFloatingPoint else {
      throw TensorError.runtime(
        "Expected floating point type for target with class probabilities, got \(target.dtype.scalarTypeName)"
      )
    }
    guard ignored < 0 else {
      throw TensorError.runtime("ignore_index is not supported for floating point target")
    }
    let dim = input.rank <= 1 ? 0 : 1
    let count = input.rank == 0 ? 1 : input.sizes[dim]
    if let weight, weight.sizes != [count] {
      throw TensorError.runtime(
        "cross_entropy: weight tensor should be defined either for all \(count) classes or no classes but got weight "
          + "tensor of shape: \(weight.sizes)")
    }
    guard smoothing >= 0 && smoothing <= 1 else {
      throw TensorError.runtime("label_smoothing must be between 0.0 and 1.0. Got: \(smoothing)")
    }
    let scores = try logSoftmax(input, dim)
    let smoothed =
      smoothing > 0
      ? try add(mul(target, .float(1 - smoothing)), .float(smoothing / Double(count))) : target
    let weighted = try weight.map { try mul(scores, columns($0, input.rank, dim)) } ?? scores
    let product = try mul(weighted, smoothed)
    switch reduction {
    case .none: return try neg(sum(product, [dim]))
    case .sum: return try neg(sum(product))
    case .mean:
      let batch = count == 0 ? 0 : input.tensor.count / count
      let mean = try div(neg(sum(product)), .int(batch))
      mean.gradFn?.rename("DivBackward1")
      return mean
    }
  }

  private static func ofSmoothed(
    _ scores: Variable, _ target: Variable, _ weight: Variable?, _ ignored: Int, _ reduction: LossReduction,
    _ smoothing: Double
  ) throws -> Variable {
    let dim = scores.rank <= 1 ? 0 : 1
    let loss = try nllLoss(scores, target, weight, ignoring: ignored, reduction)
    let weighted = try weight.map { try mul(scores, columns($0, scores.rank, dim)) } ?? scores
    let isIgnored = try eq(target, .int(ignored))
    let smooth = try maskedFill(
      neg(sum(weighted, [dim])), reshape(isIgnored, smoothSizes(scores, dim)), .int(0))
    let total: Variable
    switch reduction {
    case .none: total = smooth
    case .sum: total = try sum(smooth)
    case .mean:
      if let weight {
        // The same divisor as that of the mean of the targets' weights.
        let safe = try maskedFill(target, isIgnored, .int(0))
        let chosen = try Torch.index(weight, [safe.tensor.view([-1])])
        let kept = try maskedFill(reshape(chosen, target.sizes), isIgnored, .int(0))
        total = try div(sum(smooth), sum(kept))
      } else {
        let kept = isIgnored.tensor.scalars.count { $0 == .bool(false) }
        total = try div(sum(smooth), .int(kept))
      }
    }
    let count = Double(scores.sizes[dim])
    return try add(mul(loss, .float(1 - smoothing)), mul(total, .float(smoothing / count)))
  }

  private static func smoothSizes(_ scores: Variable, _ dim: Int) -> Dimensions {
    Dimensions(scores.sizes.indices.filter { $0 != dim }.map { scores.sizes[$0] })
  }

  /// A vector of one number for each class, along dimension `dim` of `rank`.
  private static func columns(_ weight: Variable, _ rank: Int, _ dim: Int) throws -> Variable {
    var sizes = Dimensions([Int](repeating: 1, count: rank))
    sizes[dim] = weight.tensor.count
    return try reshape(weight, sizes)
  }
}
