import Glibc

/// `fsum`, `prod`, `hypot`, `dist`.
extension MathModule {
  static func addSums(_ module: ModuleObject) {
    module.function("fsum(seq, /)", "The sum without rounding errors.") { arguments in
      var sum = ExactSum()
      try Operators.forEach(arguments[0]) { item in
        try sum.add(try Operators.number(item))
        return true
      }
      return .float(try sum.value())
    }
    module.function("prod(iterable, /, *, start=1)", "The product of the items.") { arguments in
      var product = arguments[1]
      try Operators.forEach(arguments[0]) { item in
        product = try Operators.binary(.multiply, product, item)
        return true
      }
      return product
    }
    module.function("hypot(*coordinates)", "The length of a vector.") { arguments in
      .float(norm(try arguments.variadic(0).map { try Operators.number($0) }))
    }
    module.function("dist(p, q, /)", "The distance of two points.") { arguments in
      let p = try arguments.items(0).map { try Operators.number($0) }
      let q = try arguments.items(1).map { try Operators.number($0) }
      guard p.count == q.count else {
        throw PythonError.value("both points must have the same number of dimensions")
      }
      return .float(norm(zip(p, q).map { $0 - $1 }))
    }
  }

  /// The Euclidean norm: scaled by a power of two, squares summed with twice the digits, the root corrected.
  private static func norm(_ vector: [Double]) -> Double {
    let values = vector.map(\.magnitude)
    if values.contains(where: \.isInfinite) { return .infinity }
    if values.contains(where: \.isNaN) { return .nan }
    guard let largest = values.max(), largest > 0 else { return 0 }
    if values.count == 1 { return largest }
    var exponent: Int32 = 0
    _ = Glibc.frexp(largest, &exponent)
    var (high, low) = (0.0, 0.0)
    for value in values {
      let x = Glibc.ldexp(value, -exponent)
      let square = x * x
      let rest = (-square).addingProduct(x, x)
      let sum = high + square
      let part = sum - high
      low += (high - (sum - part)) + (square - part) + rest
      high = sum
    }
    let root = (high + low).squareRoot()
    let residue = high.addingProduct(-root, root) + low
    return Glibc.ldexp(root + residue / (2 * root), exponent)
  }
}

/// A sum of floats held without rounding, as numbers whose bits do not overlap (J. R. Shewchuk, "Adaptive
/// Precision Floating-Point Arithmetic", 1997).
struct ExactSum {
  private var partials: [Double] = []
  private var infinities = 0.0
  private var special = 0.0

  mutating func add(_ value: Double) throws {
    var x = value
    var kept: [Double] = []
    for partial in partials {
      var (a, b) = (x, partial)
      if a.magnitude < b.magnitude { swap(&a, &b) }
      let high = a + b
      let low = b - (high - a)
      if low != 0 { kept.append(low) }
      x = high
    }
    if !x.isFinite {
      if value.isFinite { throw PythonError.overflow("intermediate overflow in fsum") }
      if value.isInfinite { infinities += value }
      special += value
      partials = []
      return
    }
    if x != 0 { kept.append(x) }
    partials = kept
  }

  /// The sum, rounded once.
  func value() throws -> Double {
    if special != 0 || special.isNaN {
      if infinities.isNaN { throw PythonError.value("-inf + inf in fsum") }
      return special
    }
    var rest = partials
    guard var high = rest.popLast() else { return 0 }
    var low = 0.0
    while let y = rest.popLast() {
      let x = high
      high = x + y
      low = y - (high - x)
      if low != 0 { break }
    }
    // A half is rounded to even only if nothing lies beyond it.
    if let next = rest.last, (low < 0 && next < 0) || (low > 0 && next > 0) {
      let doubled = low * 2
      let x = high + doubled
      if doubled == x - high { high = x }
    }
    return high
  }
}
