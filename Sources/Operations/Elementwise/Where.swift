import CKernels
import Tensors

extension Torch {
  public static let `where`: Operation = .init(
    "where(condition, input=None, other=None)", .function,
    doc: "Each element of `input` where the condition holds, else that of `other`.",
    example: """
      >>> torch.where(torch.tensor([True, False]), torch.tensor([1., 2.]), 0.)
      tensor([1., 0.])
      """,
    samples: [
      Sample(.booleans([3, 4]), .tensor([3, 4]), .tensor([4])),
      Sample(.booleans([3]), .tensor([]), .float(2)),
    ],
    errors: [
      ErrorSample(
        .tensor([2]), .tensor([2]), .tensor([2]),
        message: "where expected condition to be a boolean tensor, but got a tensor with dtype Float")
    ]
  ) { call in
    if call.isNone(1) && call.isNone(2) {
      return .tensors(try nonzeroIndices(call.tensor(0).tensor).map(Variable.init))
    }
    let (a, b) = (try call.operand(1), try call.operand(2))
    return .tensor(
      try `where`(call.tensor(0), a.variable(), b.variable(), isNumber: (isNumber(a), isNumber(b))))
  }

  private static func isNumber(_ operand: Operand) -> Bool {
    if case .scalar = operand { true } else { false }
  }

  /// `isNumber` says which of the two is a number of the language, for the dtype of the result.
  public static func `where`(
    _ condition: Variable, _ a: Variable, _ b: Variable, isNumber: (Bool, Bool) = (false, false)
  ) throws -> Variable {
    guard condition.dtype == .bool || condition.dtype == .uint8 else {
      throw TensorError.runtime(
        "where expected condition to be a boolean tensor, but got a tensor with dtype "
          + condition.dtype.scalarTypeName)
    }
    var type = ResultType()
    for (variable, isNumber) in [(a, isNumber.0), (b, isNumber.1)] {
      if isNumber { type.add(try variable.tensor.item()) } else { type.add(variable.tensor) }
    }
    let dtype = type.dtype ?? a.dtype
    guard let loop = etude_ternary_loop(etude_where, Int32(dtype.rawValue)) else { return a }
    let chosen = try Elementwise.apply(
      loop, condition.tensor.to(.bool), a.tensor.to(dtype), b.tensor.to(dtype))
    return Variable(chosen).recorded("WhereBackward0", a, b, saving: [condition]) { backward in
      let (gradient, condition) = (try backward.gradient, try backward.saved(0))
      let zero = try Variable(.int(0), gradient.dtype)
      return [
        backward.needs(0) ? try `where`(condition, gradient, zero) : nil,
        backward.needs(1) ? try `where`(condition, zero, gradient) : nil,
      ]
    }
  }

  public static let maskedFill: Operation = .init(
    "masked_fill(input, mask, value)", [.method, .inPlace, .function],
    doc: "The tensor with `value` where `mask` holds.",
    example: """
      >>> torch.tensor([1., 2.]).masked_fill(torch.tensor([True, False]), 0)
      tensor([0., 2.])
      """,
    samples: [Sample(.tensor([3, 4]), .booleans([4]), .float(1.5))],
    errors: [
      ErrorSample(
        .tensor([2]), .tensor([2]), .int(0),
        message: "masked_fill_ only supports boolean masks, but got mask with dtype float")
    ]
  ) { call in .tensor(try maskedFill(call.tensor(0), call.tensor(1), call.scalar(2))) }

  public static func maskedFill(_ input: Variable, _ mask: Variable, _ value: Scalar) throws -> Variable {
    guard mask.dtype == .bool else {
      throw TensorError.runtime(
        "masked_fill_ only supports boolean masks, but got mask with dtype \(mask.dtype.cppName)")
    }
    return try `where`(mask, Variable(value, input.dtype), input)
  }
}
