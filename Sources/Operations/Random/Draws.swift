import Tensors

extension Torch {
  public static let rand: Operation = .init(
    "rand(*size, dtype=None, requires_grad=False)", .function,
    doc: "Random numbers, uniform between 0 (included) and 1."
  ) { call in
    try created(Tensor.rand(call.starredInts(0), call.dtype(1) ?? .default), call.bool(2))
  }

  public static let randn: Operation = .init(
    "randn(*size, dtype=None, requires_grad=False)", .function,
    doc: "Random numbers of the normal distribution with mean 0 and variance 1."
  ) { call in
    try created(Tensor.randn(call.starredInts(0), call.dtype(1) ?? .default), call.bool(2))
  }

  public static let randint: Operation = .init(
    "randint(low, high=None, size=None, *, dtype=None, requires_grad=False)",
    overloads: ["randint(high, size)"], .function,
    doc: "Random integers from `low` (0 when only one bound is given) up to but not including `high`."
  ) { call in
    // `randint(high, size)` puts the sizes second.
    let isSizeSecond = if case .list = call[1] { true } else { false }
    let isLowGiven = !isSizeSecond && !call.isNone(1)
    let low = isLowGiven ? try call.int(0) : 0
    let high = try call.int(isLowGiven ? 1 : 0)
    let sizes = isSizeSecond ? try call.ints(1) : try call.optionalInts(2) ?? []
    return try created(Tensor.randint(low, high, sizes, call.dtype(3) ?? .int64), call.bool(4))
  }

  public static let randperm: Operation = .init(
    "randperm(n, *, dtype=None, requires_grad=False)", .function,
    doc: "The integers from 0 up to but not including `n` in random order."
  ) { call in
    try created(Tensor.randperm(call.int(0), call.dtype(1) ?? .int64), call.bool(2))
  }

  public static let normal: Operation = .init(
    "normal(mean, std=1.0, size=None, *, dtype=None, requires_grad=False)", .function,
    doc: "Random numbers of normal distributions, whose means and deviations are numbers or tensors."
  ) { call in
    let tensor: Tensor
    switch (try call.operand(0), try call.operand(1)) {
    case (.variable(let mean), .variable(let deviation)):
      tensor = try .normal(mean: mean.tensor, deviation: deviation.tensor)
    case (.variable(let mean), _): tensor = try .normal(mean: mean.tensor, deviation: call.float(1))
    case (_, .variable(let deviation)): tensor = try .normal(mean: call.float(0), deviation: deviation.tensor)
    default:
      guard let sizes = try call.optionalInts(2) else {
        throw TensorError.type("normal() of two numbers needs the sizes of the result: size=(2, 3)")
      }
      tensor = try .normal(
        mean: call.float(0), deviation: call.float(1), sizes, call.dtype(3) ?? .default)
    }
    return try created(tensor, call.bool(4))
  }

  public static let bernoulli: Operation = .init(
    "bernoulli(input, p=None)", .both,
    doc: "1 with the probability that each element gives (or `p`), else 0."
  ) { call in
    let input = try call.tensor(0)
    guard let probability = try call.optionalFloat(1) else {
      return .tensor(Variable(try input.tensor.bernoulli()))
    }
    let output = try input.tensor.emptyLike()
    try output.drawBernoulli(probability)
    return .tensor(Variable(output))
  }

  public static let multinomial: Operation = .init(
    "multinomial(input, num_samples, replacement=False)", .both,
    doc: "Indices drawn with the probabilities that each row's weights give."
  ) { call in
    .tensor(Variable(try call.tensor(0).tensor.multinomial(call.int(1), replacement: call.bool(2))))
  }
}
