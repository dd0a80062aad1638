/// Functions of integers. What exceeds 64 bits is an error.
extension MathModule {
  static func addIntegers(_ module: ModuleObject) {
    module.function("gcd(*integers)", "The greatest common divisor.") { arguments in
      let result = try arguments.variadic(0).reduce(UInt(0)) {
        divisor($0, try Operators.index($1).magnitude)
      }
      return .int(try signed(result))
    }
    module.function("lcm(*integers)", "The least common multiple.") { arguments in
      let result = try arguments.variadic(0).reduce(UInt(1)) { multiple, value in
        let number = try Operators.index(value).magnitude
        if multiple == 0 || number == 0 { return 0 }
        let (product, overflow) = (multiple / divisor(multiple, number)).multipliedReportingOverflow(
          by: number)
        if overflow { throw PythonError.integerTooLarge }
        return product
      }
      return .int(try signed(result))
    }
    module.function("factorial(x, /)", "The product of the integers up to x.") { arguments in
      if case .float = arguments[0] {
        throw PythonError.type("'float' object cannot be interpreted as an integer")
      }
      let n = try arguments.int(0)
      if n < 0 { throw PythonError.value("factorial() not defined for negative values") }
      if n > 20 { throw PythonError.integerTooLarge }
      return .int((1...max(1, n)).reduce(1, *))
    }
    module.function("isqrt(n, /)", "The whole part of the square root.") { arguments in
      let n = try arguments.int(0)
      if n < 0 { throw PythonError.value("isqrt() argument must be nonnegative") }
      var root = min(Int(Double(n).squareRoot()), 3_037_000_499)
      while root * root > n { root -= 1 }
      while root < 3_037_000_499, (root + 1) * (root + 1) <= n { root += 1 }
      return .int(root)
    }
    module.function("comb(n, k, /)", "The number of ways to choose k of n items.") { arguments in
      let (n, k) = (try arguments.int(0), try arguments.int(1))
      if n < 0 { throw PythonError.value("n must be a non-negative integer") }
      if k < 0 { throw PythonError.value("k must be a non-negative integer") }
      if k > n { return .int(0) }
      var result = UInt(1)
      for i in 0..<UInt(min(k, n - k)) {
        let product = result.multipliedFullWidth(by: UInt(n) - i)
        guard product.high < i + 1 else { throw PythonError.integerTooLarge }
        result = (i + 1).dividingFullWidth(product).quotient
      }
      return .int(try signed(result))
    }
    module.function("perm(n, k=None, /)", "The number of ways to arrange k of n items.") { arguments in
      let n = try arguments.int(0)
      let k = try arguments.optional(1).map { try Operators.index($0) } ?? n
      if n < 0 { throw PythonError.value("n must be a non-negative integer") }
      if k < 0 { throw PythonError.value("k must be a non-negative integer") }
      if k > n { return .int(0) }
      var result = 1
      for i in 0..<k {
        let (product, overflow) = result.multipliedReportingOverflow(by: n - i)
        if overflow { throw PythonError.integerTooLarge }
        result = product
      }
      return .int(result)
    }
  }

  private static func divisor(_ a: UInt, _ b: UInt) -> UInt {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }

  private static func signed(_ value: UInt) throws -> Int {
    guard let result = Int(exactly: value) else { throw PythonError.integerTooLarge }
    return result
  }
}
