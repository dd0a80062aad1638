import Tensors

extension Torch {
  public static let cov: Operation = .init(
    "cov(input, *, correction=1)", .both,
    doc: "The covariances of the rows, each a variable with an observation in every column.",
    samples: [
      Sample(.tensor([3, 5])), Sample(.tensor([5])),
      Sample(.tensor([3, 5]), keywords: ["correction": .int(0)]),
    ]
  ) { call in .tensor(try covariance(call.tensor(0), correction: call.int(1))) }

  public static let corrcoef: Operation = .init(
    "corrcoef(input)", .both,
    doc: "The correlations of the rows, each a variable with an observation in every column.",
    samples: [Sample(.tensor([3, 5])), Sample(.tensor([5]), gradient: false)]
  ) { call in
    let covariances = try covariance(call.tensor(0), correction: 1)
    if covariances.rank == 0 { return .tensor(try div(covariances, covariances)) }
    let deviations = try sqrt(diagonal(covariances))
    let scaled = try div(div(covariances, unsqueeze(deviations, 1)), unsqueeze(deviations, 0))
    return .tensor(try clamp(scaled, .scalar(.int(-1)), .scalar(.int(1))))
  }

  private static func covariance(_ input: Variable, correction: Int) throws -> Variable {
    guard input.rank <= 2 else {
      throw TensorError.runtime(
        "cov(): expected input to have two or fewer dimensions but got an input with \(input.rank) dimensions"
      )
    }
    if input.dtype == .bool { throw TensorError.runtime("cov(): bool dtype is not supported for input") }
    let rows = input.rank < 2 ? try reshape(input, [1, input.tensor.count]) : input
    let real = rows.dtype.isFloatingPoint ? rows : try to(rows, dtype: .default)
    let centered = try sub(real, mean(real, [1], keepdim: true))
    let divisor = Swift.max(Double(rows.sizes[1]) - Double(correction), 0)
    return try squeeze(div(mm(centered, t(centered)), .float(divisor)))
  }
}
