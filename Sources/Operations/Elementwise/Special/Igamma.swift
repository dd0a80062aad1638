import Glibc
import Tensors

extension Torch {
  public static let igamma: Operation = incompleteGamma(
    "igamma(input, other)", [.function, .method, .inPlace],
    "The regularized lower incomplete gamma function P(a, x).",
    "IgammaBackward0", isLower: true)

  public static let igammac: Operation = incompleteGamma(
    "igammac(input, other)", [.function, .method, .inPlace],
    "The regularized upper incomplete gamma function Q(a, x) = 1 - P(a, x).", "IgammacBackward0",
    isLower: false)

  public static let gammainc: Operation = incompleteGamma(
    "gammainc(input, other)", .special, "The regularized lower incomplete gamma function P(a, x).",
    "IgammaBackward0", isLower: true)

  public static let gammaincc: Operation = incompleteGamma(
    "gammaincc(input, other)", .special,
    "The regularized upper incomplete gamma function Q(a, x) = 1 - P(a, x).",
    "IgammacBackward0", isLower: false)

  private static func incompleteGamma(
    _ signature: String, _ places: Operation.Places, _ doc: String, _ node: String, isLower: Bool
  ) -> Operation {
    Operation(
      signature, places, doc: doc, samples: [Sample(.positive([3, 4]), .positive([4]), gradient: false)]
    ) { call in
      let (a, x) = (try call.tensor(0), try call.tensor(1))
      let result = Variable(
        try a.tensor.mapped(with: x.tensor) { a, x in
          let (lower, upper) = incompleteGammas(a, x)
          return isLower ? lower : upper
        })
      return .tensor(
        result.recorded(node, a, x, saving: [a, x]) { backward in
          if backward.needs(0) {
            throw TensorError(
              .notImplemented,
              "the derivative for '\(isLower ? "igamma" : "igammac"): input' is not implemented")
          }
          let (a, x) = (try backward.saved(0), try backward.saved(1))
          let power = try sub(mul(sub(a, .int(1)), log(x)), add(x, lgamma(a)))
          let slope = try mul(backward.gradient, exp(power))
          return [nil, isLower ? slope : try neg(slope)]
        })
    }
  }

  /// P(a, x) and Q(a, x), the smaller of which is computed: by the power series, or by the continued fraction (Press et al.,
  /// "Numerical Recipes", 6.2).
  private static func incompleteGammas(_ a: Double, _ x: Double) -> (lower: Double, upper: Double) {
    guard a >= 0, x >= 0, a.isFinite || x.isFinite else { return (.nan, .nan) }
    if a == 0 { return x == 0 ? (.nan, .nan) : (1, 0) }
    if x == 0 { return (0, 1) }
    if x.isInfinite { return (1, 0) }
    if a.isInfinite { return (0, 1) }
    var sign: Int32 = 0
    let scale = Glibc.exp(a * Glibc.log(x) - x - lgamma_r(a, &sign))
    if x < a + 1 {
      var (term, sum, place) = (1 / a, 1 / a, a)
      for _ in 0..<10_000 {
        place += 1
        term *= x / place
        sum += term
        if term < sum * 1e-17 { break }
      }
      return (sum * scale, 1 - sum * scale)
    }
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var fraction = d
    for index in 1..<10_000 {
      let factor = -Double(index) * (Double(index) - a)
      b += 2
      d = factor * d + b
      if d.magnitude < tiny { d = tiny }
      c = b + factor / c
      if c.magnitude < tiny { c = tiny }
      d = 1 / d
      fraction *= d * c
      if (d * c - 1).magnitude < 1e-16 { break }
    }
    return (1 - fraction * scale, fraction * scale)
  }
}
