extension Tensor {
  /// `torch.rand`: numbers uniform in [0, 1).
  public static func rand(
    _ sizes: Dimensions, _ dtype: DType = .default, generator: Generator = .default
  ) throws -> Tensor {
    let tensor = try empty(sizes, dtype)
    try tensor.drawUniform(generator: generator)
    return tensor
  }

  /// `Tensor.uniform_`: numbers uniform in [from, to).
  public func drawUniform(from: Double = 0, to: Double = 1, generator: Generator = .default) throws {
    guard dtype.isFloatingPoint else { throw notImplemented("check_uniform_bounds") }
    try checkBounds(from, to)
    if dtype == .float64 {
      if from == 0 && to == 1 { return try draw(Double.self) { generator.nextDouble() } }
      let width = to - from
      // The product and the sum are rounded once, as PyTorch's compiler has it.
      return try draw(Double.self) {
        let value = from.addingProduct(generator.nextDouble(), width)
        return value == to ? from : value
      }
    }
    if from == 0 && to == 1 { return try draw(Float.self) { generator.nextFloat() } }
    let (low, high) = (Float(from), Float(to))
    let width = high - low
    try draw(Float.self) {
      let value = low.addingProduct(generator.nextFloat(), width)
      return value == high ? low : value
    }
  }

  private func checkBounds(_ from: Double, _ to: Double) throws {
    let limit = dtype == .float64 ? Double.greatestFiniteMagnitude : Double(Float.greatestFiniteMagnitude)
    for (name, bound) in [("from", from), ("to", to)] where !(abs(bound) <= limit) {
      throw TensorError.runtime("\(name) is out of bounds for \(dtype.cTypeName)")
    }
    let (low, high) = (CFormat.general(from), CFormat.general(to))
    if from > to {
      throw TensorError.runtime(
        "uniform_ expects to return a [from, to) range, but found from=\(low) > to=\(high)")
    }
    if to - from > limit {
      throw TensorError.runtime(
        "uniform_ expects to-from <= std::numeric_limits<\(dtype.scalarTypeName)>::max(), but found to=\(high) and "
          + "from=\(low) which result in to-from to exceed the limit")
    }
  }
}
