extension Tensor {
  /// `Tensor.bernoulli_(p)`: 1 with probability `p`, otherwise 0.
  ///
  /// On some of Intel's processors PyTorch draws these, and those of `exponential_`, by another generator; here they are
  /// the same everywhere.
  public func drawBernoulli(_ probability: Double = 0.5, generator: Generator = .default) throws {
    guard probability >= 0 && probability <= 1 else {
      throw TensorError.runtime(
        "bernoulli_ expects p to be in [0, 1], but got p=\(CFormat.general(probability))")
    }
    try dtype.visit(ConstantBernoulli(tensor: self, probability: probability, generator: generator))
  }

  /// `Tensor.bernoulli_(p)` with a probability for each element; `probabilities` is broadcast.
  public func drawBernoulli(_ probabilities: Tensor, generator: Generator = .default) throws {
    let expanded = try probabilities.expand(sizes)
    try requireDistinctElements()
    switch probabilities.dtype {
    case .float32:
      try dtype.visit(
        ElementwiseBernoulli<Float>(tensor: self, probabilities: expanded) { generator.nextFloat() })
    case .float64:
      try dtype.visit(
        ElementwiseBernoulli<Double>(tensor: self, probabilities: expanded) { generator.nextDouble() })
    default: throw probabilities.notImplemented("bernoulli_tensor_cpu_p_")
    }
  }

  /// `torch.bernoulli(p)`: a new tensor like `p`, of 1 with the probability that stands there, otherwise 0.
  public func bernoulli(generator: Generator = .default) throws -> Tensor {
    let result = try emptyLike()
    try result.drawBernoulli(self, generator: generator)
    return result
  }
}

private struct ConstantBernoulli: ElementVisitor {
  let tensor: Tensor
  let probability: Double
  let generator: Generator

  func visit<T: Element>(_: T.Type) throws {
    try tensor.draw(T.self) { .from(int: generator.nextDouble() < probability ? 1 : 0) }
  }
}

private struct ElementwiseBernoulli<Number: BinaryFloatingPoint & Element>: ElementVisitor {
  let tensor: Tensor
  let probabilities: Tensor
  let next: () -> Number

  func visit<T: Element>(_: T.Type) throws {
    let loop = StridedLoop(sizes: tensor.sizes, tensor.strides, probabilities.strides, ordered: false)
    try probabilities.withPointer(to: Number.self) { probabilities in
      try tensor.withPointer(to: T.self) { elements in
        try loop.forEachRow { offsets, steps, count in
          for index in 0..<count {
            let probability = probabilities[offsets[1] + index &* steps[1]]
            guard probability >= 0 && probability <= 1 else { throw Self.notAProbability }
            elements[offsets[0] + index &* steps[0]] = .from(int: next() < probability ? 1 : 0)
          }
        }
      }
    }
  }

  private static var notAProbability: TensorError {
    .runtime(
      "Expected p_in >= 0 && p_in <= 1 to be true, but got false.  (Could this error message be improved?  If so, "
        + "please report an enhancement request to PyTorch.)")
  }
}
