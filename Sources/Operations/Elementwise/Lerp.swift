import CKernels
import Tensors

extension Torch {
  public static let lerp: Operation = .init(
    "lerp(input, end, weight)", .all,
    doc: "The point between each element and `end`, `weight` of the way.",
    example: """
      >>> torch.lerp(torch.tensor([0., 10.]), torch.tensor([10., 20.]), 0.5)
      tensor([ 5., 15.])
      """,
    samples: [
      Sample(.tensor([3, 4]), .tensor([4]), .float(0.3)), Sample(.tensor([3]), .tensor([3]), .tensor([3])),
    ],
    errors: [
      ErrorSample(
        .tensor([2]), .integers([2]), .float(0.5),
        message: "expected dtype float for `end` but got dtype long int")
    ],
    inPlace: { call in
      let target = try call.tensor(0)
      guard case .scalar(let weight) = try call.operand(2), target.dtype.isFloatingPoint,
        let loop = etude_ternary_loop(etude_lerp, Int32(target.dtype.rawValue))
      else { return nil }
      return try target.combine(loop, call.tensor(1), Variable(weight, target.dtype))
    },
    body: { call in
      let (input, end) = (try call.tensor(0), try call.tensor(1))
      return .tensor(try lerp(input, end, call.operand(2).variable(input.dtype)))
    })

  public static func lerp(_ input: Variable, _ end: Variable, _ weight: Variable) throws -> Variable {
    for (name, other) in [("end", end), ("weight", weight)] where other.dtype != input.dtype {
      throw TensorError.runtime(
        "expected dtype \(input.dtype.cppName) for `\(name)` but got dtype "
          + (other.dtype == .int64 ? "long int" : other.dtype.cppName))
    }
    guard let loop = etude_ternary_loop(etude_lerp, Int32(input.dtype.rawValue)), input.dtype.isFloatingPoint
    else {
      throw TensorError(
        .notImplemented, "\"lerp_kernel_scalar\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    let result = Variable(try Elementwise.apply(loop, input.tensor, end.tensor, weight.tensor))
    return result.recorded("LerpBackward0", input, end, weight, saving: [input, end, weight]) { backward in
      let (gradient, weight) = (try backward.gradient, try backward.saved(2))
      return [
        backward.needs(0) ? try mul(gradient, sub(.int(1), weight)) : nil,
        backward.needs(1) ? try mul(gradient, weight) : nil,
        backward.needs(2) ? try mul(gradient, sub(backward.saved(1), backward.saved(0))) : nil,
      ]
    }
  }

}
