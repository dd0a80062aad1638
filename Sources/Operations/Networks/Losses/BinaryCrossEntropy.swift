import Tensors

extension Torch {
  public static let binaryCrossEntropy: Operation = .init(
    "binary_cross_entropy(input, target, weight=None, size_average=None, reduce=None, reduction='mean')",
    .functional,
    doc: "-(y log x + (1 - y) log(1 - x)) for probabilities x; logarithms are held above -100.",
    example: """
      >>> F.binary_cross_entropy(torch.tensor([0.5]), torch.tensor([1.]))
      tensor(0.6931)
      """,
    samples: [
      Sample(.within(0.1, 0.9, [2, 3]), .within(0, 1, [2, 3])),
      Sample(.within(0.1, 0.9, [2, 3]), .within(0, 1, [2, 3]), keywords: ["reduction": .string("none")]),
      Sample(
        .within(0.1, 0.9, [2, 3]), .within(0, 1, [2, 3]), .elements([1, 2, 3], .float32), gradient: false),
      Sample(.elements([0, 1], .float32), .elements([1, 0], .float32), gradient: false),
    ],
    errors: [
      ErrorSample(
        .within(2, 3, [2]), .within(0, 1, [2]), message: "all elements of input should be between 0 and 1"),
      ErrorSample(
        .within(0, 1, [2, 3]), .within(0, 1, [2, 1]),
        message:
          "Using a target size (torch.Size([2, 1])) that is different to the input size (torch.Size([2, 3])) is "
          + "deprecated. Please ensure they have the same size."),
      ErrorSample(
        .within(0, 1, [2]), .integers([2], low: 0, high: 1, .int64),
        message: "Found dtype Long but expected Float"),
    ]
  ) { call in
    let (input, target) = (try call.tensor(0), try call.tensor(1))
    let reduction = try LossReduction(call, 5)
    guard input.sizes == target.sizes else {
      throw TensorError.value(
        "Using a target size (torch.Size(\(target.sizes))) that is different to the input size "
          + "(torch.Size(\(input.sizes))) is deprecated. Please ensure they have the same size.")
    }
    guard input.dtype == target.dtype else {
      throw TensorError.runtime(
        "Found dtype \(target.dtype.scalarTypeName) but expected \(input.dtype.scalarTypeName)")
    }
    let weight = try call.optionalTensor(2).map { try expand($0, input.sizes) }
    for value in input.tensor.scalars where !(value.doubleValue >= 0 && value.doubleValue <= 1) {
      throw TensorError.runtime("all elements of input should be between 0 and 1")
    }
    let node = "BinaryCrossEntropyBackward0"
    return .tensor(
      try loss(input, target, reduction, node, kernel: "binary_cross_entropy") { x, y in
        let low = Operand.scalar(.int(-100))
        let (yes, no) = (try clamp(log(x), low, nil), try clamp(log1p(neg(x)), low, nil))
        return try weighted(sub(mul(sub(y, .int(1)), no), mul(y, yes)), weight)
      } slope: { x, y, needsTarget in
        let spread = try clamp(mul(sub(.int(1), x), x), .scalar(.float(1e-12)), nil)
        let slope = try weighted(div(sub(x, y), spread), weight)
        guard needsTarget else { return (slope, nil) }
        return (slope, try weighted(sub(log1p(neg(x)), log(x)), weight))
      })
  }

  public static let binaryCrossEntropyWithLogits: Operation = .init(
    "binary_cross_entropy_with_logits(input, target, weight=None, size_average=None, reduce=None, reduction='mean', "
      + "pos_weight=None)",
    .functional,
    doc: "The binary cross-entropy of the sigmoid of `input`, computed without overflow.",
    example: """
      >>> F.binary_cross_entropy_with_logits(torch.tensor([0.]), torch.tensor([1.]))
      tensor(0.6931)
      """,
    samples: [
      Sample(.tensor([2, 3]), .within(0, 1, [2, 3])),
      Sample(.tensor([2, 3]), .within(0, 1, [2, 3]), keywords: ["reduction": .string("none")]),
      Sample(
        .tensor([2, 3]), .within(0, 1, [2, 3]), .elements([1, 2, 3], .float32),
        keywords: ["pos_weight": .elements([3, 2, 1], .float32)], gradient: false),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .tensor([2, 1]),
        message: "Target size (torch.Size([2, 1])) must be the same as input size (torch.Size([2, 3]))")
    ]
  ) { call in
    let (input, target) = (try call.tensor(0), try call.tensor(1))
    let reduction = try LossReduction(call, 5)
    guard input.sizes == target.sizes else {
      throw TensorError.value(
        "Target size (torch.Size(\(target.sizes))) must be the same as input size (torch.Size(\(input.sizes)))"
      )
    }
    guard target.dtype.isFloatingPoint else {
      throw TensorError.runtime(
        "result type \(input.dtype.scalarTypeName) can't be cast to the desired output type "
          + target.dtype.scalarTypeName)
    }
    let (weight, positive) = (try call.optionalTensor(2), try call.optionalTensor(6))
    let node = "BinaryCrossEntropyWithLogitsBackward0"
    return .tensor(
      try loss(input, target, reduction, node, kernel: "binary_cross_entropy_with_logits") { x, y in
        // log(1 + exp(-x)), with the exponent never positive.
        let tail = try add(log1p(exp(neg(abs(x)))), clamp(neg(x), .scalar(.int(0)), nil))
        let factor = try positive.map { try add(mul(sub($0, .int(1)), y), .int(1)) }
        return try weighted(add(mul(sub(.int(1), y), x), factor.map { try mul(tail, $0) } ?? tail), weight)
      } slope: { x, y, needsTarget in
        let probability = try sigmoid(x)
        let slope: Variable
        if let positive {
          let yes = try mul(positive, y)
          slope = try sub(mul(add(yes, sub(.int(1), y)), probability), yes)
        } else {
          slope = try sub(probability, y)
        }
        guard needsTarget else { return (try weighted(slope, weight), nil) }
        guard let positive else { return (try weighted(slope, weight), try weighted(neg(x), weight)) }
        let tail = try add(log1p(exp(neg(abs(x)))), clamp(neg(x), .scalar(.int(0)), nil))
        let inTarget = try sub(mul(tail, sub(positive, .int(1))), x)
        return (try weighted(slope, weight), try weighted(inTarget, weight))
      })
  }

  private static func weighted(_ losses: Variable, _ weight: Variable?) throws -> Variable {
    try weight.map { try mul(losses, $0) } ?? losses
  }
}
