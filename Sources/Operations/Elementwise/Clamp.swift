import CKernels
import Tensors

extension Torch {
  public static let clamp: Operation = .init(
    "clamp(input, min=None, max=None)", aliases: ["clip"], .all,
    doc: "Each element held between `min` and `max`, numbers or tensors.",
    example: """
      >>> torch.clamp(torch.tensor([-2., 0.5, 2.]), min=-1, max=1)
      tensor([-1.0000,  0.5000,  1.0000])
      """,
    samples: [
      Sample(.tensor([3, 4]), .float(-0.5), .float(0.7)), Sample(.tensor([5]), keywords: ["max": .int(0)]),
      Sample(.integers([5]), .int(0)), Sample(.tensor([3]), .tensor([3], low: -1, high: 0, .float32), .none),
    ],
    errors: [
      ErrorSample(.tensor([2]), message: "torch.clamp: At least one of 'min' or 'max' must not be None")
    ]
  ) { call in .tensor(try clamp(call.tensor(0), bound(call, 1), bound(call, 2))) }

  public static let clampMin: Operation = .init(
    "clamp_min(input, min)", .all, doc: "Each element, or `min` where it is less.",
    samples: [Sample(.tensor([3, 4]), .float(-0.5))]
  ) { call in .tensor(try clamp(call.tensor(0), bound(call, 1), nil)) }

  public static let clampMax: Operation = .init(
    "clamp_max(input, max)", .all, doc: "Each element, or `max` where it is more.",
    samples: [Sample(.tensor([3, 4]), .float(-0.5))]
  ) { call in .tensor(try clamp(call.tensor(0), nil, bound(call, 1))) }

  private static func bound(_ call: Call, _ index: Int) throws -> Operand? {
    call.isNone(index) ? nil : try call.operand(index)
  }

  public static func clamp(_ input: Variable, _ low: Operand?, _ high: Operand?) throws -> Variable {
    guard low != nil || high != nil else {
      throw TensorError.runtime("torch.clamp: At least one of 'min' or 'max' must not be None")
    }
    if isTensor(low) || isTensor(high) {
      let raised = try low.map { try maximum(input, $0.variable(input.dtype)) } ?? input
      return try high.map { try minimum(raised, $0.variable(input.dtype)) } ?? raised
    }
    var type = ResultType()
    type.add(input.tensor)
    for case .scalar(let value)? in [low, high] { type.add(value) }
    let dtype = type.dtype ?? input.dtype
    guard dtype != .bool, let loop = etude_ternary_loop(etude_clamp, Int32(dtype.rawValue)) else {
      throw TensorError(.notImplemented, "\"clamp_scalar_cpu\" not implemented for 'Bool'")
    }
    func limit(_ bound: Operand?, smallest: Bool) throws -> Tensor {
      if case .scalar(let value)? = bound { return try Tensor.scalar(value, dtype) }
      return try Tensor.scalar(dtype.extreme(smallest: smallest), dtype)
    }
    let (floor, ceiling) = (try limit(low, smallest: true), try limit(high, smallest: false))
    var output = try Tensor.empty(input.sizes, dtype)
    output.strides = input.tensor.preservedStrides
    try Nest.run(loop, output, [try input.tensor.to(dtype), floor, ceiling])
    let (below, above) = (try floor.item(), try ceiling.item())
    return Variable(output).recorded("ClampBackward1", input, saving: [input]) { backward in
      let input = try backward.saved(0)
      let isInside = try logicalAnd(ge(input, below), le(input, above))
      return [try maskedFill(backward.gradient, logicalNot(isInside), .int(0))]
    }
  }

  private static func isTensor(_ bound: Operand?) -> Bool {
    if case .variable? = bound { true } else { false }
  }
}
