import CKernels
import Tensors

extension Torch {
  public static let sub: BinaryOperation = .init(
    "sub(input, other, *, alpha=1)", .common(etude_sub), aliases: ["subtract"],
    doc: "Each element less `alpha` times the other.",
    example: """
      >>> torch.sub(torch.tensor([10., 20.]), torch.tensor([1., 2.]))
      tensor([ 9., 18.])
      """,
    samples: [
      Sample(.tensor([3, 4]), .tensor([4])), Sample(.tensor([2, 1]), .float(0.5)),
      Sample(.tensor([3]), .tensor([3]), keywords: ["alpha": .int(2)]), Sample(.integers([3]), .int(7)),
    ],
    errors: [
      ErrorSample(
        .booleans([2]), .booleans([2]),
        message: "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or "
          + "`logical_xor()` operator instead.")
    ],
    gradient: { (try $0.gradient, $0.needsOther ? try $0.negatedForOther($0.gradient) : nil) },
    body: { call in
      let (a, b, alpha) = (try call.operand(0), try call.operand(1), try call.scalar(2))
      try refuseBool(a, b)
      if alpha == .int(1) { return .tensor(try sub(a, b)) }
      return .tensor(try addScaled(call.tensor(0), b.variable(), negated(alpha)))
    },
    inPlace: { call in
      let (target, other, alpha) = (try call.tensor(0), try call.operand(1), try call.scalar(2))
      try refuseBool(.variable(target), other)
      if alpha == .int(1) { return try sub.inPlace(target, other) }
      return try addScaledInPlace(target, other.variable(), negated(alpha))
    })

  private static func negated(_ number: Scalar) -> Scalar {
    number.isFloatingPoint ? .float(-number.doubleValue) : .int(0 &- number.intValue)
  }

  /// The reverse of `sub`: `other - input`.
  public static let rsub: Operation = .init(
    "rsub(input, other, *, alpha=1)", [.function],
    doc: "`other` less `alpha` times each element.",
    example: """
      >>> torch.rsub(torch.tensor([1., 2.]), 10)
      tensor([9., 8.])
      """,
    samples: [Sample(.tensor([3]), .float(1.5)), Sample(.tensor([3]), .tensor([2, 1]))]
  ) { call in
    let scaled = try mul(call.tensor(0), call.scalar(2))
    return .tensor(try sub(call.operand(1), .variable(scaled)))
  }

  static func refuseBool(_ a: Operand, _ b: Operand) throws {
    switch (a, b) {
    case (.variable(let a), .variable(let b)) where a.dtype == .bool && b.dtype == .bool:
      throw TensorError(
        .notImplemented,
        "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` "
          + "operator instead.")
    case (.variable(let tensor), .scalar), (.scalar, .variable(let tensor)):
      if tensor.dtype == .bool {
        throw TensorError(
          .notImplemented,
          "Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use "
            + "the `~` or `logical_not()` operator instead.")
      }
    default: break
    }
  }
}
