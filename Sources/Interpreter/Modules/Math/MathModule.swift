import Glibc

/// `math`.
enum MathModule {
  static func register() {
    Imports.register("math") { module in
      module["pi"] = .float(.pi)
      module["e"] = .float(M_E)
      module["tau"] = .float(2 * .pi)
      module["inf"] = .float(.infinity)
      module["nan"] = .float(.nan)
      addElementary(module)
      addRounding(module)
      addParts(module)
      addIntegers(module)
      addSums(module)
    }
  }

  static var domainError: PythonError { PythonError.value("math domain error") }
  static var rangeError: PythonError { PythonError.overflow("math range error") }

  /// Python's rule for C's functions: a NaN that was not there before is a domain error, an infinity a range
  /// error or, at a pole, a domain error.
  static func checked(_ result: Double, of x: Double, overflows: Bool) throws -> Double {
    if result.isNaN, !x.isNaN { throw domainError }
    if result.isInfinite, x.isFinite { throw overflows ? rangeError : domainError }
    return result
  }

  private static func addElementary(_ module: ModuleObject) {
    let poles: [(name: String, doc: String, function: (Double) -> Double)] = [
      ("sqrt", "The square root.", Glibc.sqrt),
      ("cbrt", "The cube root.", Glibc.cbrt),
      ("sin", "The sine of an angle in radians.", Glibc.sin),
      ("cos", "The cosine of an angle in radians.", Glibc.cos),
      ("tan", "The tangent of an angle in radians.", Glibc.tan),
      ("asin", "The angle, in radians, whose sine is x.", Glibc.asin),
      ("acos", "The angle, in radians, whose cosine is x.", Glibc.acos),
      ("atan", "The angle, in radians, whose tangent is x.", Glibc.atan),
      ("tanh", "The hyperbolic tangent.", Glibc.tanh),
      ("asinh", "The inverse of the hyperbolic sine.", Glibc.asinh),
      ("acosh", "The inverse of the hyperbolic cosine.", Glibc.acosh),
      ("atanh", "The inverse of the hyperbolic tangent.", Glibc.atanh),
      ("log1p", "The natural logarithm of 1 + x, exact for small x.", Glibc.log1p),
      ("erf", "The error function.", Glibc.erf),
      ("erfc", "1 - erf(x), exact for large x.", Glibc.erfc),
    ]
    let growing: [(name: String, doc: String, function: (Double) -> Double)] = [
      ("exp", "e to the power of x.", Glibc.exp),
      ("exp2", "2 to the power of x.", Glibc.exp2),
      ("expm1", "exp(x) - 1, exact for small x.", Glibc.expm1),
      ("sinh", "The hyperbolic sine.", Glibc.sinh),
      ("cosh", "The hyperbolic cosine.", Glibc.cosh),
    ]
    for (functions, overflows) in [(poles, false), (growing, true)] {
      for (name, doc, function) in functions {
        module.function("\(name)(x, /)", doc) { arguments in
          let x = try arguments.double(0)
          return .float(try checked(function(x), of: x, overflows: overflows))
        }
      }
    }
    module.function("gamma(x, /)", "The gamma function: (x - 1)! for a whole x.") {
      .float(try GammaFunction.gamma(try $0.double(0)))
    }
    module.function("lgamma(x, /)", "The natural logarithm of the gamma function's magnitude.") {
      .float(try GammaFunction.logGamma(try $0.double(0)))
    }
    module.function("degrees(x, /)", "Radians as degrees.") { .float(try $0.double(0) * (180 / .pi)) }
    module.function("radians(x, /)", "Degrees as radians.") { .float(try $0.double(0) * (.pi / 180)) }
    module.function("atan2(y, x, /)", "The angle of the point (x, y), from -π to π.") {
      .float(Glibc.atan2(try $0.double(0), try $0.double(1)))
    }
    module.function("copysign(x, y, /)", "x with the sign of y.") {
      .float(Glibc.copysign(try $0.double(0), try $0.double(1)))
    }
    module.function("pow(x, y, /)", "x to the power of y, as floats.") {
      .float(try power(try $0.double(0), try $0.double(1)))
    }
    addLogarithms(module)
  }

  private static func power(_ x: Double, _ y: Double) throws -> Double {
    let result = Glibc.pow(x, y)
    if x.isFinite, y.isFinite {
      if result.isNaN { throw domainError }
      if result.isInfinite { throw x == 0 ? domainError : rangeError }
    }
    return result
  }

  private static func addLogarithms(_ module: ModuleObject) {
    func logarithm(_ value: Value, _ function: (Double) -> Double) throws -> Double {
      let x = try Operators.number(value)
      if x <= 0 { throw domainError }
      return function(x)
    }
    module.function("log(x, base=?, /)", "The logarithm to a base, the natural one by default.") {
      arguments in
      let numerator = try logarithm(arguments[0], Glibc.log)
      guard arguments.isGiven(1) else { return .float(numerator) }
      let denominator = try logarithm(arguments[1], Glibc.log)
      if denominator == 0 { throw PythonError.zeroDivision("float division by zero") }
      return .float(numerator / denominator)
    }
    module.function("log2(x, /)", "The logarithm to base 2.") { .float(try logarithm($0[0], Glibc.log2)) }
    module.function("log10(x, /)", "The logarithm to base 10.") { .float(try logarithm($0[0], Glibc.log10)) }
  }
}
