import CKernels
import Tensors

extension Torch {
  public static let div: BinaryOperation = .init(
    "div(input, other, *, rounding_mode=None)", .floating(etude_div),
    aliases: ["divide", "true_divide"],
    doc: "Each element divided by the other; `rounding_mode` 'floor' or 'trunc' rounds the quotient.",
    example: """
      >>> torch.div(torch.tensor([7, -7]), 2), torch.div(torch.tensor([7, -7]), 2, rounding_mode='floor')
      (tensor([ 3.5000, -3.5000]), tensor([ 3, -4]))
      """,
    samples: [
      Sample(.tensor([3, 4]), .positive([4])), Sample(.tensor([2, 1]), .float(0.7)),
      Sample(.integers([3]), .int(2)), Sample(.float(1), .positive([3])),
      Sample(.integers([5]), .int(2), keywords: ["rounding_mode": .string("floor")]),
      Sample(.integers([5]), .int(2), keywords: ["rounding_mode": .string("trunc")]),
    ],
    errors: [
      ErrorSample(
        .tensor([2]), .int(2), keywords: ["rounding_mode": .string("up")],
        message: "div expected rounding_mode to be one of None, 'trunc', or 'floor' but found 'up'")
    ],
    saving: .inputs,
    gradient: { (try dividendGradient($0), try divisorGradient($0)) },
    body: { call in
      let (a, b) = (try call.operand(0), try call.operand(1))
      if call.isNone(2) { return .tensor(try div(a, b)) }
      switch try call.string(2) {
      case "floor": return .tensor(try floorDivide(a, b))
      case "trunc": return .tensor(try truncDivide(a, b))
      case let mode:
        throw TensorError.runtime(
          "div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '\(mode)'")
      }
    },
    inPlace: { call in
      let target = try call.tensor(0)
      if call.isNone(2) { return try div.inPlace(target, call.operand(1)) }
      return try target.become {
        let arguments = [.tensor(try target.snapshot())] + call.arguments.dropFirst()
        return try div.run(Call(div, arguments)).variables.first ?? target
      }
    })

  private static func dividendGradient(_ arguments: BinaryOperation.Arguments) throws -> Variable? {
    arguments.needsInput ? try div(arguments.gradient, arguments.other) : nil
  }

  private static func divisorGradient(_ arguments: BinaryOperation.Arguments) throws -> Variable? {
    guard arguments.needsOther else { return nil }
    let other = try arguments.other
    return try arguments.negatedForOther(mul(arguments.gradient, div(div(arguments.input, other), other)))
  }
}
