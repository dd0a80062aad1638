import Glibc

/// Rounding, the parts of a float, and comparison.
extension MathModule {
  static func addRounding(_ module: ModuleObject) {
    let roundings: [(String, String, SpecialMethod, FloatingPointRoundingRule)] = [
      ("floor", "The largest whole number that is not greater.", .floor, .down),
      ("ceil", "The smallest whole number that is not less.", .ceil, .up),
      ("trunc", "The number without its fraction.", .trunc, .towardZero),
    ]
    for (name, doc, method, rule) in roundings {
      module.function("\(name)(x, /)", doc) { arguments in
        switch arguments[0] {
        case .float(let x): return .int(try Rounding.integer(x.rounded(rule)))
        case .int(let x): return .int(x)
        case .bool(let x): return .int(x ? 1 : 0)
        default:
          if let bound = try Operators.specialMethod(arguments[0], method) {
            return try Operators.call(bound)
          }
          if method == .trunc {
            throw PythonError.type("type \(arguments[0].type.name) doesn't define __trunc__ method")
          }
          return .int(try Rounding.integer(try arguments.double(0).rounded(rule)))
        }
      }
    }
  }

  static func addParts(_ module: ModuleObject) {
    module.function("fabs(x, /)", "The magnitude, as a float.") { .float(try $0.double(0).magnitude) }
    module.function("isnan(x, /)", "Whether x is not a number.") { .bool(try $0.double(0).isNaN) }
    module.function("isinf(x, /)", "Whether x is infinite.") { .bool(try $0.double(0).isInfinite) }
    module.function("isfinite(x, /)", "Whether x is neither infinite nor NaN.") {
      .bool(try $0.double(0).isFinite)
    }
    module.function("frexp(x, /)", "The mantissa and the exponent to the base 2.") { arguments in
      let x = try arguments.double(0)
      guard x.isFinite, x != 0 else { return .tuple([.float(x), .int(0)]) }
      var exponent: Int32 = 0
      let mantissa = Glibc.frexp(x, &exponent)
      return .tuple([.float(mantissa), .int(Int(exponent))])
    }
    module.function("ldexp(x, i, /)", "x times 2 to the power of i.") { arguments in
      guard case .int(let exponent) = arguments[1] else {
        throw PythonError.type("Expected an int as second argument to ldexp.")
      }
      let x = try arguments.double(0)
      let result = Glibc.ldexp(x, Int32(clamping: exponent))
      if result.isInfinite, x.isFinite { throw rangeError }
      return .float(result)
    }
    module.function("modf(x, /)", "The fractional and the whole part, both floats.") { arguments in
      let x = try arguments.double(0)
      if x.isInfinite { return .tuple([.float(Glibc.copysign(0, x)), .float(x)]) }
      let whole = x.rounded(.towardZero)
      return .tuple([.float(Glibc.copysign(x - whole, x)), .float(whole)])
    }
    module.function("fmod(x, y, /)", "The remainder of C, with the sign of x.") { arguments in
      let (x, y) = (try arguments.double(0), try arguments.double(1))
      if y.isInfinite, x.isFinite { return .float(x) }
      let result = Glibc.fmod(x, y)
      if result.isNaN, !x.isNaN, !y.isNaN { throw domainError }
      return .float(result)
    }
    module.function("remainder(x, y, /)", "The remainder of the division rounded to the nearest.") {
      let (x, y) = (try $0.double(0), try $0.double(1))
      let result = Glibc.remainder(x, y)
      if result.isNaN, !x.isNaN, !y.isNaN { throw domainError }
      return .float(result)
    }
    module.function("nextafter(x, y, /)", "The float next to x in the direction of y.") {
      .float(Glibc.nextafter(try $0.double(0), try $0.double(1)))
    }
    module.function("ulp(x, /)", "The value of the last bit.") { arguments in
      let x = try arguments.double(0).magnitude
      if x.isNaN || x.isInfinite { return .float(x) }
      return .float(x == .greatestFiniteMagnitude ? x - x.nextDown : x.nextUp - x)
    }
    module.function(
      "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)",
      "Whether two numbers are nearly equal, by a relative or an absolute tolerance."
    ) { arguments in
      let (a, b) = (try arguments.double(0), try arguments.double(1))
      let (relative, absolute) = (try arguments.double(2), try arguments.double(3))
      if relative < 0 || absolute < 0 { throw PythonError.value("tolerances must be non-negative") }
      if a == b { return .bool(true) }
      if a.isInfinite || b.isInfinite { return .bool(false) }
      let distance = (b - a).magnitude
      return .bool(
        distance <= (relative * b).magnitude || distance <= (relative * a).magnitude || distance <= absolute)
    }
  }
}
