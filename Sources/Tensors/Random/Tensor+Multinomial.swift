extension Tensor {
  /// `torch.multinomial`: indices drawn with the probabilities that each row gives, up to a factor.
  ///
  /// - Parameter replacement: whether an index may be drawn again.
  /// - Returns: int64 indices, `(samples)` for a vector, `(rows, samples)` for a matrix.
  public func multinomial(
    _ samples: Int, replacement: Bool = false, generator: Generator = .default
  ) throws -> Tensor {
    guard rank == 1 || rank == 2 else { throw TensorError.runtime("prob_dist must be 1 or 2 dim") }
    guard dtype.isFloatingPoint else {
      throw TensorError.runtime(
        "multinomial only supports floating-point dtypes for input, got: \(dtype.scalarTypeName)")
    }
    let categories = sizes[rank - 1]
    if samples <= 0 { throw TensorError.runtime("cannot sample n_sample <= 0 samples") }
    if !replacement && samples > categories {
      throw TensorError.runtime("cannot sample n_sample > prob_dist.size(-1) samples without replacement")
    }
    if categories > 1 << 24 { throw TensorError.runtime("number of categories cannot exceed 2^24") }
    var shape = sizes
    shape[rank - 1] = samples
    let result = try Tensor.empty(shape, .int64)
    if result.isEmpty { return result }
    let draw =
      dtype == .float32 ? Multinomial<Float>.self : Multinomial<Double>.self as any MultinomialDraw.Type
    let one = !replacement || samples == 1
    try result.withBuffer(of: Int64.self) { indices in
      if one {
        try draw.distinct(self, samples, indices, generator)
      } else {
        try draw.repeated(self, samples, indices, generator)
      }
    }
    return result
  }
}

/// The two ways to draw the indices of every row, for one element type.
private protocol MultinomialDraw {
  typealias Indices = UnsafeMutableBufferPointer<Int64>
  static func distinct(_ weights: Tensor, _ samples: Int, _ indices: Indices, _ generator: Generator) throws
  static func repeated(_ weights: Tensor, _ samples: Int, _ indices: Indices, _ generator: Generator) throws
}

private enum Multinomial<Number: BinaryFloatingPoint & Element>: MultinomialDraw {
  private static func rows(of weights: Tensor) throws -> [UnsafeMutableBufferPointer<Number>.SubSequence] {
    let categories = weights.sizes[weights.rank - 1]
    return weights.withBuffer(of: Number.self) { all in
      (0..<(categories == 0 ? 0 : all.count / categories)).map {
        all[$0 * categories..<($0 + 1) * categories]
      }
    }
  }

  /// An exponential number is drawn for each weight; the indices are those of the greatest quotients of weight and
  /// number (the "exponential race").
  static func distinct(_ weights: Tensor, _ samples: Int, _ indices: Indices, _ generator: Generator) throws {
    let weights = try weights.contiguous()
    let times = try weights.emptyLike()
    try withExtendedLifetime((weights.storage, times.storage)) {
      let rows = try rows(of: weights)
      guard !rows.isEmpty else {
        throw TensorError.runtime(
          "aminmax(): cannot compute aminmax over an empty dimension as the operation has no identity.")
      }
      guard rows.allSatisfy({ $0.allSatisfy { $0 >= 0 && $0 < .infinity } }) else {
        throw TensorError.runtime("probability tensor contains either `inf`, `nan` or element < 0")
      }
      guard rows.allSatisfy({ $0.contains { $0 > 0 } }) else { throw noWeight }
      try times.drawExponential(generator: generator)
      for (number, (row, drawn)) in try zip(rows, Self.rows(of: times)).enumerated() {
        let quotients = zip(row, drawn).map { $0 / $1 }
        let best =
          samples == 1
          ? [quotients.indices.max { quotients[$0] < quotients[$1] } ?? 0]
          : Array(quotients.indices.sorted { quotients[$0] > quotients[$1] }.prefix(samples))
        for (place, index) in best.enumerated() { indices[number * samples + place] = Int64(index) }
      }
    }
  }

  /// Each index is found by bisection of the running sum of the weights.
  static func repeated(_ weights: Tensor, _ samples: Int, _ indices: Indices, _ generator: Generator) throws {
    let weights = try weights.contiguous()
    try withExtendedLifetime(weights.storage) {
      let rows = try rows(of: weights)
      if rows.isEmpty { throw noWeight }
      for (number, row) in rows.enumerated() {
        let cumulative = try runningShare(row)
        for place in 0..<samples {
          indices[number * samples + place] = Int64(bisect(cumulative, generator.nextDouble()))
        }
      }
    }
  }

  private static func runningShare(_ row: UnsafeMutableBufferPointer<Number>.SubSequence) throws -> [Number] {
    var sum: Number = 0
    var cumulative: [Number] = []
    for weight in row {
      guard weight >= 0 else {
        throw TensorError.runtime("invalid multinomial distribution (encountering probability entry < 0)")
      }
      guard weight.isFinite else {
        throw TensorError.runtime(
          "invalid multinomial distribution (encountering probability entry = infinity or NaN)")
      }
      sum += weight
      cumulative.append(sum)
    }
    guard sum > 0 else { throw noWeight }
    for index in cumulative.indices { cumulative[index] /= sum }
    cumulative[cumulative.count - 1] = 1
    return cumulative
  }

  private static func bisect(_ cumulative: [Number], _ sample: Double) -> Int {
    var (low, high) = (0, cumulative.count)
    while high > low {
      let middle = low + (high - low) / 2
      if Double(cumulative[middle]) < sample { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static var noWeight: TensorError {
    .runtime("invalid multinomial distribution (sum of probabilities <= 0)")
  }
}
