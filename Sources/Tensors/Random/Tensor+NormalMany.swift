extension Tensor {
  /// `torch.normal(mean, std, size)`: numbers of one normal distribution.
  public static func normal(
    mean: Double, deviation: Double, _ sizes: Dimensions, _ dtype: DType = .default,
    generator: Generator = .default
  ) throws -> Tensor {
    let tensor = try empty(sizes, dtype)
    try tensor.drawNormal(mean: mean, deviation: deviation, generator: generator)
    return tensor
  }

  /// `torch.normal(mean, std)` with a mean for each number. The result has the dtype of `mean`.
  public static func normal(
    mean: Tensor, deviation: Double, generator: Generator = .default
  ) throws -> Tensor {
    let draws = try normal(mean: 0, deviation: deviation, mean.sizes, mean.dtype, generator: generator)
    return try draws.combined(with: mean) { $0 + $1 }
  }

  /// `torch.normal(mean, std)` with a standard deviation for each number. The result has the dtype of `deviation`.
  public static func normal(
    mean: Double, deviation: Tensor, generator: Generator = .default
  ) throws -> Tensor {
    try normal(mean: scalar(.float(mean), deviation.dtype), deviation: deviation, generator: generator)
  }

  /// `torch.normal(mean, std)` with both for each number; they broadcast. The result has the dtype of `mean`.
  public static func normal(
    mean: Tensor, deviation: Tensor, generator: Generator = .default
  ) throws -> Tensor {
    guard deviation.scalars.allSatisfy({ $0.doubleValue >= 0 }) else {
      throw TensorError.runtime("normal expects all elements of std >= 0.0")
    }
    let sizes = try Dimensions.broadcast(mean.sizes, deviation.sizes)
    let draws = try randn(sizes, mean.dtype, generator: generator)
    return try draws.combined(with: deviation) { $0 * $1 }.combined(with: mean) { $0 + $1 }
  }

  /// A function of each element and that of `other`, which is broadcast, in this dtype.
  ///
  /// It is a sum or a product in double precision: rounded to single precision it is that of two floats.
  private func combined(with other: Tensor, _ function: (Double, Double) -> Double) throws -> Tensor {
    let result = try to(.float64)
    let others = try other.expand(sizes).to(.float64).contiguous()
    result.withBuffer(of: Double.self) { elements in
      others.withBuffer(of: Double.self) { others in
        for index in elements.indices { elements[index] = function(elements[index], others[index]) }
      }
    }
    return try result.to(dtype)
  }
}
