import CKernels
import Tensors

extension Torch {
  public static let add: BinaryOperation = .init(
    "add(input, other, *, alpha=1)", .common(etude_add),
    doc: "The sum of each element and `alpha` times the other.",
    example: """
      >>> torch.add(torch.tensor([1., 2.]), torch.tensor([10., 20.]), alpha=2)
      tensor([21., 42.])
      """,
    samples: [
      Sample(.tensor([3, 4]), .tensor([4])), Sample(.tensor([2, 1]), .float(0.5)),
      Sample(.tensor([3]), .tensor([3]), keywords: ["alpha": .float(0.3)]),
      Sample(.integers([3]), .tensor([])), Sample(.booleans([3]), .booleans([3])),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .tensor([2, 4]),
        message: "The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 1")
    ],
    gradient: { (try $0.gradient, try $0.gradient) },
    body: { call in
      let alpha = try call.scalar(2)
      if alpha == .int(1) { return .tensor(try add(call.operand(0), call.operand(1))) }
      return .tensor(try addScaled(call.tensor(0), call.operand(1).variable(), alpha))
    },
    inPlace: { call in
      let (target, alpha) = (try call.tensor(0), try call.scalar(2))
      if alpha == .int(1) { return try add.inPlace(target, call.operand(1)) }
      return try addScaledInPlace(target, call.operand(1).variable(), alpha)
    })

  /// input + alpha * other, rounded once.
  public static func addScaled(_ input: Variable, _ other: Variable, _ alpha: Scalar) throws -> Variable {
    let dtype = Tensor.resultType(input.tensor, other.tensor)
    try requireFitting(alpha, dtype)
    let parameter = try Tensor.scalar(alpha, dtype)
    guard let loop = etude_binary_loop(etude_add_scaled, Int32(dtype.rawValue)) else { return input }
    let sum = try withExtendedLifetime(parameter.storage) {
      try Elementwise.apply(
        loop, input.tensor.to(dtype), other.tensor.to(dtype), dtype: dtype, parameters: parameter.rawPointer)
    }
    return Variable(sum).recorded("AddBackward0", input, other) { backward in
      let gradient = try backward.gradient
      return [gradient, backward.needs(1) ? try mul(gradient, alpha) : nil]
    }
  }

  /// input += alpha * other, as optimisers do it.
  public static func addScaledInPlace(_ target: Variable, _ other: Variable, _ alpha: Scalar) throws
    -> Variable
  {
    guard other.dtype == target.dtype, other.sizes == target.sizes, !Variable.records(target, other),
      let loop = etude_binary_loop(etude_add_scaled, Int32(target.dtype.rawValue))
    else { return try target.become { try addScaled(target, other, alpha) } }
    try requireFitting(alpha, target.dtype)
    try target.prepareForChange()
    try target.tensor.requireNoPartialOverlap(with: other.tensor)
    let parameter = try Tensor.scalar(alpha, target.dtype)
    try withExtendedLifetime(parameter.storage) {
      try Elementwise.run(
        loop, target.tensor, target.tensor, other.tensor, parameters: parameter.rawPointer)
    }
    target.tensor.storage.version &+= 1
    return target
  }

  private static func requireFitting(_ alpha: Scalar, _ dtype: DType) throws {
    if alpha.isFloatingPoint && !dtype.isFloatingPoint {
      throw TensorError.runtime(
        "For integral input tensors, argument alpha must not be a floating point number.")
    }
  }
}
