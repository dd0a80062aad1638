import Glibc
import Tensors

extension Torch {
  public static let erfcx: SpecialOperation = .init(
    "erfcx", doc: "exp(x²) erfc(x), which neither overflows nor underflows for large x.",
    samples: [Sample(.tensor([3, 4]))], function: scaledErfc,
    derivative: { input, result in
      try sub(mul(mul(input, .int(2)), result), .float(2 / Double.pi.squareRoot()))
    })

  /// exp(x²) erfc(x): far out by its asymptotic series (Abramowitz and Stegun, 7.1.23).
  static func scaledErfc(_ x: Double) -> Double {
    guard x > 8 else { return Glibc.exp(x * x) * Glibc.erfc(x) }
    var (term, sum, k) = (1.0, 1.0, 1.0)
    while term.magnitude > 1e-17, k < 40 {
      term *= -(2 * k - 1) / (2 * x * x)
      sum += term
      k += 1
    }
    return sum / (x * Double.pi.squareRoot())
  }
}
