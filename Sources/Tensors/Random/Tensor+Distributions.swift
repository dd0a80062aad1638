import Glibc

extension Tensor {
  /// `Tensor.exponential_(lambd)`: numbers of the exponential distribution of this rate.
  public func drawExponential(rate: Double = 1, generator: Generator = .default) throws {
    guard rate > 0 else {
      throw TensorError.runtime(
        "exponential_ expects lambda > 0.0, but found lambda=\(CFormat.general(rate))")
    }
    try requireContinuous("Exponential", named: dtype.scalarTypeName)
    try drawFloating(kernel: "exponential_cpu") { -1 / rate * log1p(-generator.nextDouble()) }
  }

  /// `Tensor.cauchy_(median, sigma)`: numbers of the Cauchy distribution.
  public func drawCauchy(median: Double = 0, sigma: Double = 1, generator: Generator = .default) throws {
    guard sigma > 0 else {
      throw TensorError.runtime("cauchy_ expects sigma > 0.0, but found sigma=\(CFormat.general(sigma))")
    }
    try requireContinuous("Cauchy", named: dtype == .int64 ? "long int" : dtype.cTypeName)
    try drawFloating(kernel: "cauchy_cpu") {
      median.addingProduct(sigma, tan(Double.pi * (generator.nextDouble() - 0.5)))
    }
  }

  /// `Tensor.log_normal_(mean, std)`: numbers whose logarithms are normal.
  public func drawLogNormal(mean: Double = 1, deviation: Double = 2, generator: Generator = .default) throws {
    guard deviation > 0 else {
      throw TensorError.runtime("log_normal_ expects std > 0.0, but found std=\(CFormat.general(deviation))")
    }
    try drawFloating(kernel: "log_normal_cpu") {
      exp(mean.addingProduct(generator.nextNormalSample(), deviation))
    }
  }

  /// `Tensor.geometric_(p)`: how many trials of probability `p` it takes until one succeeds.
  public func drawGeometric(_ probability: Double, generator: Generator = .default) throws {
    guard probability > 0 && probability < 1 else {
      throw TensorError.runtime(
        "geometric_ expects p to be in (0, 1), but got p=\(CFormat.general(probability))")
    }
    try dtype.visit(Geometric(tensor: self, probability: probability, generator: generator))
  }
}

extension Tensor {
  /// PyTorch's error for a continuous distribution that is drawn into whole numbers.
  private func requireContinuous(_ distribution: String, named name: String) throws {
    guard !dtype.isFloatingPoint else { return }
    throw TensorError.runtime(
      "\(distribution) distribution is a continuous probability distribution. dtype must be a floating point but you "
        + "specified \(name)")
  }
}

private struct Geometric: ElementVisitor {
  let tensor: Tensor
  let probability: Double
  let generator: Generator

  func visit<T: Element>(_: T.Type) throws {
    guard T.self != Bool.self else { throw tensor.notImplemented("geometric_cpu") }
    try tensor.draw(T.self) {
      .from(double: (log(generator.nextDouble()) / log1p(-probability)).rounded(.up))
    }
  }
}
