import Glibc
import Tensors

extension Torch {
  public static let ndtr: SpecialOperation = .init(
    "ndtr", doc: "The probability that a standard normal number is at most x.",
    samples: [Sample(.tensor([3, 4]))], function: { 0.5 * Glibc.erfc(-$0 * 0.5.squareRoot()) },
    derivative: { input, _ in try normalDensity(input) })

  public static let logNdtr: SpecialOperation = .init(
    "log_ndtr", doc: "The logarithm of `ndtr`.", samples: [Sample(.tensor([3, 4]))],
    function: { x in
      let scaled = x * 0.5.squareRoot()
      if x < -1 { return Glibc.log(scaledErfc(-scaled) / 2) - scaled * scaled }
      return Glibc.log1p(-Glibc.erfc(scaled) / 2)
    },
    derivative: { input, _ in
      let ratio = try erfcx(mul(input, .float(-0.5.squareRoot())))
      return try mul(reciprocal(ratio), .float((2 / Double.pi).squareRoot()))
    })

  public static let ndtri: SpecialOperation = .init(
    "ndtri", doc: "The number that a standard normal one is at most with probability p.",
    samples: [Sample(.within(0.1, 0.9, [3, 4]))], function: normalQuantile,
    derivative: { _, result in try reciprocal(normalDensity(result)) })

  private static func normalDensity(_ x: Variable) throws -> Variable {
    try mul(exp(mul(mul(x, x), .float(-0.5))), .float(1 / (2 * Double.pi).squareRoot()))
  }

  /// By bisection of `ndtr`, then two steps of Newton's method.
  private static func normalQuantile(_ p: Double) -> Double {
    guard p > 0, p < 1, p != 0.5 else {
      return p == 0 ? -.infinity : p == 1 ? .infinity : p == 0.5 ? 0 : .nan
    }
    if p > 0.5 { return -normalQuantile(1 - p) }
    var (low, high) = (-40.0, 0.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if 0.5 * Glibc.erfc(-middle * 0.5.squareRoot()) < p { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
