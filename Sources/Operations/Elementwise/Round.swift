import CKernels
import Tensors

extension Torch {
  public static let round: Operation = .init(
    "round(input, *, decimals=0)", .all,
    doc: "Each element rounded to the nearest integer, halves to the even one, or to `decimals` places.",
    example: """
      >>> torch.round(torch.tensor([0.5, 1.5, -2.4]))
      tensor([ 0.,  2., -2.])
      """,
    samples: [
      Sample(.tensor([3, 4]), gradient: false), Sample(.integers([3])),
      Sample(.tensor([3]), keywords: ["decimals": .int(2)], gradient: false),
    ]
  ) { call in .tensor(try round(call.tensor(0), decimals: call.int(1))) }

  public static func round(_ input: Variable, decimals: Int = 0) throws -> Variable {
    guard input.dtype.isFloatingPoint else { return try clone(input) }
    guard let loop = etude_unary_loop(etude_round, Int32(input.dtype.rawValue)) else { return input }
    func nearest(_ tensor: Tensor) throws -> Variable {
      Variable(try Elementwise.apply(loop, tensor, dtype: tensor.dtype))
    }
    let result = try GradientMode.with(false) {
      if decimals == 0 { return try nearest(input.tensor) }
      let places = Swift.min(decimals.magnitude, 400)
      let scale = Scalar.float((0..<places).reduce(1.0) { power, _ in power * 10 })
      return try decimals > 0
        ? div(nearest(mul(input, scale).tensor), scale) : mul(nearest(div(input, scale).tensor), scale)
    }
    return result.recorded("RoundBackward0", input) { [try zerosLike($0.gradient)] }
  }
}
