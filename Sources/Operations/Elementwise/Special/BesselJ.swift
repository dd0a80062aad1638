import Glibc
import Tensors

extension Torch {
  public static let besselJ0: SpecialOperation = .init(
    "bessel_j0", doc: "The Bessel function of the first kind, of order 0.",
    samples: [Sample(.tensor([3, 4]))], function: { Glibc.j0($0) },
    derivative: { input, _ in try neg(besselJ1(input)) })

  public static let besselJ1: SpecialOperation = .init(
    "bessel_j1", doc: "The Bessel function of the first kind, of order 1.",
    samples: [Sample(.positive([3, 4]))], function: { Glibc.j1($0) },
    derivative: { input, result in try sub(besselJ0(input), div(result, input)) })

  public static let besselY0: SpecialOperation = .init(
    "bessel_y0", doc: "The Bessel function of the second kind, of order 0.",
    samples: [Sample(.positive([3, 4]))], function: { $0 < 0 ? .nan : Glibc.y0($0) },
    derivative: { input, _ in try neg(besselY1(input)) })

  public static let besselY1: SpecialOperation = .init(
    "bessel_y1", doc: "The Bessel function of the second kind, of order 1.",
    samples: [Sample(.positive([3, 4]))], function: { $0 < 0 ? .nan : Glibc.y1($0) },
    derivative: { input, result in try sub(besselY0(input), div(result, input)) })

  public static let sphericalBesselJ0: SpecialOperation = .init(
    "spherical_bessel_j0", doc: "The spherical Bessel function of the first kind, of order 0: sin(x) / x.",
    samples: [Sample(.tensor([3, 4]))], function: { $0 == 0 ? 1 : $0.isInfinite ? 0 : Glibc.sin($0) / $0 },
    derivative: { input, result in
      let isZero = try eq(input, .int(0))
      let safe = try maskedFill(input, isZero, .int(1))
      return try maskedFill(div(sub(cos(safe), result), safe), isZero, .int(0))
    })
}
