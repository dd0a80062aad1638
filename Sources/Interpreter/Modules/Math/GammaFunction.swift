import Glibc

/// The gamma function by Lanczos's approximation with 13 terms and g = 6.02468…, the coefficients of the Boost
/// library, which CPython takes too: the last digits are the same.
enum GammaFunction {
  private static let g = 6.024680040776729583740234375

  private static let numerator: [Double] = [
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]
  private static let denominator: [Double] = [
    0, 39_916_800, 120_543_840, 150_917_976, 105_258_076, 45_995_730, 13_339_535, 2_637_558, 357_423, 32670,
    1925, 66, 1,
  ]

  private static func series(_ x: Double) -> Double {
    var (above, below) = (0.0, 0.0)
    if x < 5 {
      for index in numerator.indices.reversed() {
        above = above * x + numerator[index]
        below = below * x + denominator[index]
      }
    } else {
      for index in numerator.indices {
        above = above / x + numerator[index]
        below = below / x + denominator[index]
      }
    }
    return above / below
  }

  /// sin(πx), exact where x is a multiple of a half.
  private static func sineOfPi(_ x: Double) -> Double {
    let y = Glibc.fmod(x.magnitude, 2)
    let result: Double
    switch Int((2 * y).rounded(.toNearestOrAwayFromZero)) {
    case 0: result = Glibc.sin(.pi * y)
    case 1: result = Glibc.cos(.pi * (y - 0.5))
    case 2: result = Glibc.sin(.pi * (1 - y))
    case 3: result = -Glibc.cos(.pi * (y - 1.5))
    default: result = Glibc.sin(.pi * (y - 2))
    }
    return Glibc.copysign(1, x) * result
  }

  static func gamma(_ x: Double) throws -> Double {
    if !x.isFinite {
      if x.isNaN || x > 0 { return x }
      throw MathModule.domainError
    }
    if x == 0 { throw MathModule.domainError }
    if x == x.rounded(.down) {
      if x < 0 { throw MathModule.domainError }
      if x <= 23 { return (1..<max(2, Int(x))).reduce(1.0) { $0 * Double($1) } }
    }
    let size = x.magnitude
    if size < 1e-20 {
      let result = 1 / x
      if result.isInfinite { throw MathModule.rangeError }
      return result
    }
    if size > 200 {
      if x < 0 { return 0 / sineOfPi(x) }
      throw MathModule.rangeError
    }
    let y = size + g - 0.5
    // What the addition lost.
    var z = size > g - 0.5 ? (y - size) - (g - 0.5) : (y - (g - 0.5)) - size
    z = z * g / y
    var result: Double
    if x < 0 {
      result = -.pi / sineOfPi(size) / size * Glibc.exp(y) / series(size)
      result -= z * result
      if size < 140 {
        result /= Glibc.pow(y, size - 0.5)
      } else {
        let root = Glibc.pow(y, size / 2 - 0.25)
        result = result / root / root
      }
    } else {
      result = series(size) / Glibc.exp(y)
      result += z * result
      if size < 140 {
        result *= Glibc.pow(y, size - 0.5)
      } else {
        let root = Glibc.pow(y, size / 2 - 0.25)
        result = result * root * root
      }
    }
    if result.isInfinite { throw MathModule.rangeError }
    return result
  }

  static func logGamma(_ x: Double) throws -> Double {
    if !x.isFinite { return x.isNaN ? x : .infinity }
    if x == x.rounded(.down), x <= 2 {
      if x <= 0 { throw MathModule.domainError }
      return 0
    }
    let size = x.magnitude
    if size < 1e-20 { return -Glibc.log(size) }
    var result = Glibc.log(series(size)) - g
    result += (size - 0.5) * (Glibc.log(size + g - 0.5) - 1)
    if x < 0 {
      result = Glibc.log(.pi) - Glibc.log(sineOfPi(size).magnitude) - Glibc.log(size) - result
    }
    if result.isInfinite { throw MathModule.rangeError }
    return result
  }
}
