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
    let poles: [(String, (Double) -> Double)] = [
      ("sqrt", Glibc.sqrt), ("cbrt", Glibc.cbrt), ("sin", Glibc.sin), ("cos", Glibc.cos),
      ("tan", Glibc.tan), ("asin", Glibc.asin), ("acos", Glibc.acos), ("atan", Glibc.atan),
      ("tanh", Glibc.tanh), ("asinh", Glibc.asinh), ("acosh", Glibc.acosh), ("atanh", Glibc.atanh),
      ("log1p", Glibc.log1p), ("erf", Glibc.erf), ("erfc", Glibc.erfc),
    ]
    let growing: [(String, (Double) -> Double)] = [
      ("exp", Glibc.exp), ("exp2", Glibc.exp2), ("expm1", Glibc.expm1), ("sinh", Glibc.sinh),
      ("cosh", Glibc.cosh),
    ]
    for (functions, overflows) in [(poles, false), (growing, true)] {
      for (name, function) in functions {
        module.function("\(name)(x, /)") { arguments in
          let x = try arguments.double(0)
          return .float(try checked(function(x), of: x, overflows: overflows))
        }
      }
    }
    module.function("gamma(x, /)") { .float(try GammaFunction.gamma(try $0.double(0))) }
    module.function("lgamma(x, /)") { .float(try GammaFunction.logGamma(try $0.double(0))) }
    module.function("degrees(x, /)") { .float(try $0.double(0) * (180 / .pi)) }
    module.function("radians(x, /)") { .float(try $0.double(0) * (.pi / 180)) }
    module.function("atan2(y, x, /)") { .float(Glibc.atan2(try $0.double(0), try $0.double(1))) }
    module.function("copysign(x, y, /)") { .float(Glibc.copysign(try $0.double(0), try $0.double(1))) }
    module.function("pow(x, y, /)") { .float(try power(try $0.double(0), try $0.double(1))) }
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
    module.function("log2(x, /)") { .float(try logarithm($0[0], Glibc.log2)) }
    module.function("log10(x, /)") { .float(try logarithm($0[0], Glibc.log10)) }
  }
}
