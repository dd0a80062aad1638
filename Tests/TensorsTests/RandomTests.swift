import Testing

@testable import Tensors

/// The random stream is PyTorch's, to the bit.
@Suite struct RandomTests {
  @Test func draws() throws {
    let lines = try Fixture.lines("draws.txt")
    #expect(lines.count > 900)
    for line in lines {
      let parts = line.split(separator: " => ", maxSplits: 1)
      let header = parts[0].split(separator: " | ")
      let generator = Generator()
      generator.manualSeed(try #require(Int(header[0])))
      let results = parts[1].split(separator: "; ", omittingEmptySubsequences: false)
      for (draw, expected) in zip(header[1].split(separator: "; "), results) {
        #expect(outcome(draw, generator) == expected, "seed \(header[0]): \(draw)")
      }
    }
  }

  @Test func stateGoesThereAndBack() throws {
    let generator = Generator(seed: 5)
    _ = try Tensor.randn([3], .float32, generator: generator)
    let state = try generator.state()
    let first = try Tensor.randn([7], .float32, generator: generator)
    try generator.setState(state)
    #expect(try Tensor.randn([7], .float32, generator: generator).scalars == first.scalars)
    #expect(throws: TensorError.self) { try generator.setState(Tensor.zeros([5056], .uint8)) }
    #expect(throws: TensorError.runtime("RNG state is wrong size")) {
      try generator.setState(Tensor.zeros([3], .uint8))
    }
  }

  private func outcome(_ text: Substring, _ generator: Generator) -> String {
    do {
      return Fixture.hash(try draw(text, generator))
    } catch {
      return "\(error)"
    }
  }

  private func draw(_ text: Substring, _ generator: Generator) throws -> Tensor {
    let words = text.split(separator: " ")
    let (name, arguments) = (words[0], words.dropFirst().dropLast(3))
    let numbers = arguments.map { Double($0) ?? 0 }
    let integers = arguments.map { Int($0) ?? 0 }
    let dtype = try #require(DType.allCases.first { $0.name == words[words.count - 3] })
    let sizes = Fixture.dimensions(words[words.count - 2])
    switch name {
    case "rand": return try .rand(sizes, dtype, generator: generator)
    case "randn": return try .randn(sizes, dtype, generator: generator)
    case "randperm": return try .randperm(sizes[0], dtype, generator: generator)
    case "randint": return try .randint(integers[0], integers[1], sizes, dtype, generator: generator)
    case "state": return try generator.state()
    case "normal": return try normal(arguments.map { $0 }, sizes, generator)
    case "multinomial":
      return try weights(dtype, sizes)
        .multinomial(integers[0], replacement: arguments.last == "True", generator: generator)
    default: break
    }
    let tensor = try empty(dtype, sizes, layout: words[words.count - 1])
    switch name {
    case "normal_": try tensor.drawNormal(mean: numbers[0], deviation: numbers[1], generator: generator)
    case "uniform_": try tensor.drawUniform(from: numbers[0], to: numbers[1], generator: generator)
    case "bernoulli_": try tensor.drawBernoulli(numbers[0], generator: generator)
    case "exponential_": try tensor.drawExponential(rate: numbers[0], generator: generator)
    case "cauchy_": try tensor.drawCauchy(median: numbers[0], sigma: numbers[1], generator: generator)
    case "log_normal_":
      try tensor.drawLogNormal(mean: numbers[0], deviation: numbers[1], generator: generator)
    case "geometric_": try tensor.drawGeometric(numbers[0], generator: generator)
    case "weighted":
      let source = try #require(DType.allCases.first { $0.name == words[1] })
      try tensor.drawBernoulli(weights(source, sizes), generator: generator)
    case "random_":
      if integers.isEmpty {
        try tensor.drawIntegers(generator: generator)
      } else {
        try tensor.drawIntegers(from: integers[0], to: integers[1], generator: generator)
      }
    default: throw TensorError.value("no such draw in the test: \(text)")
    }
    return tensor
  }

  private func normal(_ arguments: [Substring], _ sizes: Dimensions, _ generator: Generator) throws -> Tensor
  {
    let tensors = try arguments.prefix(2).map { name in
      try DType.allCases.first { $0.name == name }.map { try weights($0, sizes) }
    }
    let numbers = arguments.map { Double($0) ?? 0 }
    switch (tensors[0], tensors[1]) {
    case (nil, nil):
      return try .normal(mean: numbers[0], deviation: numbers[1], sizes, .float32, generator: generator)
    case (let mean?, nil): return try .normal(mean: mean, deviation: numbers[1], generator: generator)
    case (nil, let deviation?):
      return try .normal(mean: numbers[0], deviation: deviation, generator: generator)
    case (let mean?, let deviation?):
      let row = try arguments.count > 2 ? deviation.slice(0, 0, 1) : deviation
      return try .normal(mean: mean, deviation: row, generator: generator)
    }
  }

  private func weights(_ dtype: DType, _ sizes: Dimensions) throws -> Tensor {
    try Tensor.from((0..<sizes.product).map { Double(7 * $0 % 11) / 10 }, sizes).to(dtype)
  }

  private func empty(_ dtype: DType, _ sizes: Dimensions, layout: Substring) throws -> Tensor {
    switch layout {
    case "turned":
      return try Tensor.zeros(Dimensions(sizes.reversed()), dtype).permute(
        Dimensions(sizes.indices.reversed()))
    case "gaps":
      var doubled = sizes
      doubled[sizes.count - 1] *= 2
      return try Tensor.zeros(doubled, dtype).slice(-1, step: 2)
    default: return try .zeros(sizes, dtype)
    }
  }
}
