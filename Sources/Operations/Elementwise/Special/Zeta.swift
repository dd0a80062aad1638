import Glibc
import Tensors

extension Torch {
  public static let zeta: Operation = .init(
    "zeta(input, other)", .special,
    doc: "Hurwitz's zeta function: the sum of (k + q)^-x over k = 0, 1, ….",
    samples: [Sample(.within(1.5, 4, [3, 4]), .positive([4]), gradient: false)]
  ) { call in
    let (x, q) = (try call.operand(0).variable(), try call.operand(1).variable())
    return .tensor(Variable(try x.tensor.mapped(with: q.tensor, hurwitz)))
  }

  /// By the terms of the sum until Euler and Maclaurin's formula holds for the rest (Abramowitz and Stegun, 23.1.30).
  static func hurwitz(_ x: Double, _ q: Double) -> Double {
    if x == 1 { return .infinity }
    guard x > 1 else { return .nan }
    if q <= 0 {
      if q == q.rounded(.down) { return .infinity }
      if x != x.rounded(.down) { return .nan }
    }
    var (sum, place) = (0.0, q)
    for _ in 0..<12 {
      sum += Glibc.pow(place, -x)
      place += 1
    }
    while place < 12 {
      sum += Glibc.pow(place, -x)
      place += 1
    }
    sum += Glibc.pow(place, 1 - x) / (x - 1) + Glibc.pow(place, -x) / 2
    // Bernoulli's numbers over factorials.
    let factors = [
      1.0 / 12, -1.0 / 720, 1.0 / 30240, -1.0 / 1_209_600, 1.0 / 47_900_160, -691.0 / 1_307_674_368_000,
      1.0 / 74_724_249_600,
    ]
    var term = x * Glibc.pow(place, -x - 1)
    for (index, factor) in factors.enumerated() {
      sum += factor * term
      let k = Double(2 * index + 1)
      term *= (x + k) * (x + k + 1) / (place * place)
    }
    return sum
  }
}
