import CKernels
import Tensors

extension Torch {
  public static let addcmul: Operation = .init(
    "addcmul(input, tensor1, tensor2, *, value=1)", .all,
    doc: "Each element plus `value` times the product of two others.",
    samples: [
      Sample(.tensor([3, 4]), .tensor([4]), .tensor([3, 1])),
      Sample(.tensor([3]), .tensor([3]), .tensor([3]), keywords: ["value": .float(0.5)]),
    ],
    inPlace: { try combineInPlace($0, etude_addcmul) },
    body: { call in
      .tensor(
        try combined(call, etude_addcmul, "AddcmulBackward0") { gradient, a, b in
          (try mul(gradient, b), try mul(gradient, a))
        })
    })

  public static let addcdiv: Operation = .init(
    "addcdiv(input, tensor1, tensor2, *, value=1)", .all,
    doc: "Each element plus `value` times the quotient of two others.",
    samples: [
      Sample(.tensor([3, 4]), .tensor([4]), .positive([3, 1])),
      Sample(.tensor([3]), .tensor([3]), .positive([3]), keywords: ["value": .float(0.5)]),
    ],
    inPlace: { try combineInPlace($0, etude_addcdiv) },
    body: { call in
      .tensor(
        try combined(call, etude_addcdiv, "AddcdivBackward0") { gradient, a, b in
          let share = try div(gradient, b)
          return (share, try neg(mul(share, div(a, b))))
        })
    })

  /// The same on the elements of the first tensor themselves; nil where dtypes or sizes differ or gradients flow.
  private static func combineInPlace(_ call: Call, _ kernel: etude_ternary) throws -> Variable? {
    let (target, a, b) = (try call.tensor(0), try call.tensor(1), try call.tensor(2))
    guard let loop = etude_ternary_loop(kernel, Int32(target.dtype.rawValue)) else { return nil }
    let factor = try Tensor.scalar(call.scalar(3), target.dtype)
    return try withExtendedLifetime(factor.storage) {
      try target.combine(loop, a, b, parameters: UnsafeRawPointer(factor.rawPointer))
    }
  }

  private static func combined(
    _ call: Call, _ kernel: etude_ternary, _ nodeName: String,
    _ slopes: @escaping (Variable, Variable, Variable) throws -> (Variable, Variable)
  ) throws -> Variable {
    let (input, a, b, factor) = (
      try call.tensor(0), try call.tensor(1), try call.tensor(2), try call.scalar(3)
    )
    var type = ResultType()
    for variable in [input, a, b] { type.add(variable.tensor) }
    let dtype = type.dtype ?? input.dtype
    guard let loop = etude_ternary_loop(kernel, Int32(dtype.rawValue)), dtype != .bool else {
      throw TensorError(
        .notImplemented, "\"\(call.operation.name)_cpu_out\" not implemented for '\(dtype.scalarTypeName)'")
    }
    if kernel == etude_addcdiv && !dtype.isFloatingPoint {
      throw TensorError.runtime(
        "Integer division with addcdiv is no longer supported, and in a future  release addcdiv will perform a true "
          + "division of tensor1 and tensor2.")
    }
    let parameter = try Tensor.scalar(factor, dtype)
    let result = try withExtendedLifetime(parameter.storage) {
      try Elementwise.apply(
        loop, input.tensor.to(dtype), a.tensor.to(dtype), b.tensor.to(dtype),
        parameters: UnsafeRawPointer(parameter.rawPointer))
    }
    return Variable(result).recorded(nodeName, input, a, b, saving: [a, b]) { backward in
      let gradient = try backward.gradient
      let (first, second) = try slopes(mul(gradient, factor), backward.saved(0), backward.saved(1))
      return [gradient, first, second]
    }
  }
}
