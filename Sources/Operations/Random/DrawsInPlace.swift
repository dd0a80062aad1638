import Tensors

extension Torch {
  public static let uniformInPlace: DrawingOperation = .init(
    "uniform(input, from=0.0, to=1.0)", doc: "Random numbers, uniform between `from` and `to`."
  ) { try $0.drawUniform(from: $1.float(1), to: $1.float(2)) }

  public static let normalInPlace: DrawingOperation = .init(
    "normal(input, mean=0.0, std=1.0)", doc: "Random numbers of a normal distribution."
  ) { try $0.drawNormal(mean: $1.float(1), deviation: $1.float(2)) }

  public static let bernoulliInPlace: DrawingOperation = .init(
    "bernoulli(input, p=0.5)", doc: "1 with probability `p`, a number or a tensor of them, else 0."
  ) { tensor, call in
    if case .tensor(let probabilities) = call[1] {
      try tensor.drawBernoulli(probabilities.tensor)
    } else {
      try tensor.drawBernoulli(call.float(1))
    }
  }

  public static let randomInPlace: DrawingOperation = .init(
    "random(input, from=None, to=None)",
    doc: "Random integers from `from` up to `to`, or of the dtype's range."
  ) { tensor, call in
    guard let first = try call.optionalInt(1) else { return try tensor.drawIntegers() }
    let second = try call.optionalInt(2)
    try tensor.drawIntegers(from: second == nil ? 0 : first, to: second ?? first)
  }

  public static let exponentialInPlace: DrawingOperation = .init(
    "exponential(input, lambd=1.0)", doc: "Random numbers of an exponential distribution."
  ) { try $0.drawExponential(rate: $1.float(1)) }

  public static let cauchyInPlace: DrawingOperation = .init(
    "cauchy(input, median=0.0, sigma=1.0)", doc: "Random numbers of a Cauchy distribution."
  ) { try $0.drawCauchy(median: $1.float(1), sigma: $1.float(2)) }

  public static let logNormalInPlace: DrawingOperation = .init(
    "log_normal(input, mean=1.0, std=2.0)", doc: "Random numbers whose logarithms are normal."
  ) { try $0.drawLogNormal(mean: $1.float(1), deviation: $1.float(2)) }

  public static let geometricInPlace: DrawingOperation = .init(
    "geometric(input, p)", doc: "Random numbers of a geometric distribution."
  ) { try $0.drawGeometric($1.float(1)) }
}
