import Glibc
import Tensors

extension Torch {
  public static let i0: SpecialOperation = .init(
    "i0", [.all, .special], doc: "The modified Bessel function of the first kind, of order 0.",
    example: """
      >>> torch.i0(torch.tensor([0., 1.]))
      tensor([1.0000, 1.2661])
      """,
    samples: [Sample(.tensor([3, 4]))], function: { besselI($0, order: 0) * Glibc.exp($0.magnitude) },
    derivative: { input, _ in try i1(input) })

  public static let i0e: SpecialOperation = .init(
    "i0e", doc: "exp(-|x|) times the modified Bessel function of the first kind, of order 0.",
    samples: [Sample(.tensor([3, 4]))], function: { besselI($0, order: 0) },
    derivative: { input, result in try sub(i1e(input), mul(sign(input), result)) })

  public static let i1: SpecialOperation = .init(
    "i1", doc: "The modified Bessel function of the first kind, of order 1.",
    samples: [Sample(.tensor([3, 4]))], function: { besselI($0, order: 1) * Glibc.exp($0.magnitude) },
    derivative: { input, result in
      let isZero = try eq(input, .int(0))
      let ratio = try div(result, maskedFill(input, isZero, .int(1)))
      return try sub(i0(input), maskedFill(ratio, isZero, .float(0.5)))
    })

  public static let i1e: SpecialOperation = .init(
    "i1e", doc: "exp(-|x|) times the modified Bessel function of the first kind, of order 1.",
    samples: [Sample(.tensor([3, 4]))], function: { besselI($0, order: 1) },
    derivative: { input, result in
      let isZero = try eq(input, .int(0))
      let safe = try maskedFill(input, isZero, .int(1))
      let regular = try sub(i0e(input), mul(result, add(sign(input), reciprocal(safe))))
      return try maskedFill(regular, isZero, .float(0.5))
    })

  /// exp(-|x|) I(x), of order 0 or 1: by its power series, or far out by its asymptotic series (Abramowitz and Stegun,
  /// 9.6.10 and 9.7.1).
  private static func besselI(_ x: Double, order: Int) -> Double {
    let size = x.magnitude
    let sign = order == 1 && x < 0 ? -1.0 : 1.0
    if x.isNaN { return x }
    if size.isInfinite { return 0 }
    if size < 25 {
      var term = order == 0 ? 1 : size / 2
      var sum = term
      var k = 1.0
      while term > sum * 1e-18 {
        term *= size * size / 4 / (k * (k + Double(order)))
        sum += term
        k += 1
      }
      return sign * sum * Glibc.exp(-size)
    }
    let square = Double(4 * order * order)
    var (term, sum, k) = (1.0, 1.0, 1.0)
    while term.magnitude > 1e-17, k < 40 {
      term *= -(square - (2 * k - 1) * (2 * k - 1)) / (8 * size * k)
      sum += term
      k += 1
    }
    return sign * sum / (2 * Double.pi * size).squareRoot()
  }
}
