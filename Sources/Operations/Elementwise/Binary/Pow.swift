import CKernels
import Tensors

extension Torch {
  public static let pow: BinaryOperation = .init(
    "pow(input, exponent)", .common(etude_pow),
    doc: "Each element to the power of the exponent: Python's `**`.",
    example: """
      >>> torch.pow(torch.tensor([1., 2., 3.]), 2)
      tensor([1., 4., 9.])
      """,
    samples: [
      Sample(.positive([3, 4]), .tensor([4])), Sample(.tensor([3]), .int(2)), Sample(.tensor([3]), .int(3)),
      Sample(.positive([3]), .float(0.5)), Sample(.positive([3]), .float(-1.5)),
      Sample(.float(2), .tensor([3])),
      Sample(.integers([4]), .int(3)), Sample(.integers([4]), .integers([4], low: 0, high: 3, .int64)),
    ],
    errors: [
      ErrorSample(
        .integers([3]), .int(-1), message: "Integers to negative integer powers are not allowed.")
    ],
    saving: [.input, .other, .result], nodeName: "PowBackward1",
    gradient: { (try baseGradient($0), try exponentGradient($0)) },
    body: { call in
      let (base, exponent) = (try call.operand(0), try call.operand(1))
      if case .variable(let base) = base, case .scalar(let exponent) = exponent {
        return .tensor(try power(base, exponent))
      }
      return .tensor(try pow(base, exponent))
    },
    inPlace: { call in
      let target = try call.tensor(0)
      if case .scalar(let exponent) = try call.operand(1) {
        return try target.become { try power(target.snapshot(), exponent) }
      }
      return try pow.inPlace(target, call.operand(1))
    })

  /// A power with one exponent for all; the common ones are computed without logarithms, as PyTorch does.
  public static func power(_ base: Variable, _ exponent: Scalar) throws -> Variable {
    if !exponent.isFloatingPoint && exponent.intValue < 0 && !base.dtype.isFloatingPoint
      && base.dtype != .bool
    {
      throw TensorError.runtime("Integers to negative integer powers are not allowed.")
    }
    guard Tensor.resultType(base.tensor, exponent).isFloatingPoint, let shortcut = shortcut(exponent) else {
      return try pow(base, exponent)
    }
    let input = Variable(try base.tensor.to(Tensor.resultType(base.tensor, exponent)))
    let result = Variable(try GradientMode.with(false) { try shortcut(input).tensor })
    return result.recorded("PowBackward0", base, saving: [base]) { backward in
      let lower: Scalar =
        exponent.isFloatingPoint
        ? .float(exponent.doubleValue - 1) : .int(exponent.intValue &- 1)
      let base = try backward.saved(0)
      let slope = lower.doubleValue == 1 ? base : try power(base, lower)
      return [try mul(backward.gradient, mul(slope, exponent))]
    }
  }

  private static func shortcut(_ exponent: Scalar) -> ((Variable) throws -> Variable)? {
    switch exponent.doubleValue {
    case 1: { try clone($0) }
    case 0.5: { try sqrt($0) }
    case 2: { try square($0) }
    case 3: { try mul(square($0), $0) }
    case -0.5: { try rsqrt($0) }
    case -1: { try reciprocal($0) }
    case -2: { try reciprocal(square($0)) }
    default: nil
    }
  }

  private static func baseGradient(_ arguments: BinaryOperation.Arguments) throws -> Variable? {
    guard arguments.needsInput else { return nil }
    let exponent = try arguments.other
    let slope = try mul(exponent, pow(arguments.input, sub(exponent, .int(1))))
    return try mul(arguments.gradient, maskedFill(slope, eq(exponent, .int(0)), .int(0)))
  }

  private static func exponentGradient(_ arguments: BinaryOperation.Arguments) throws -> Variable? {
    guard arguments.needsOther else { return nil }
    let (base, exponent) = (try arguments.input, try arguments.other)
    // 0 to any power that is not negative stays 0 or 1: no slope, although its logarithm is infinite.
    let flat = try logicalAnd(eq(base, .int(0)), ge(exponent, .int(0)))
    let slope = try mul(arguments.result, log(base))
    return try mul(arguments.gradient, maskedFill(slope, flat, .int(0)))
  }
}
