import Testing

@testable import Tensors

/// Created and converted tensors have PyTorch's dtypes, layouts, elements and messages.
@Suite struct CreationTests {
  @Test func createdTensors() throws {
    let lines = try Fixture.lines("creation.txt")
    #expect(lines.count > 1000)
    for line in lines {
      let parts = line.split(separator: " => ", maxSplits: 1)
      #expect(outcome(parts[0]) == parts[1], "\(parts[0])")
    }
  }

  private func outcome(_ text: Substring) -> String {
    do {
      let tensor = try create(text.split(separator: " "))
      let layout = "\(Fixture.described(tensor.sizes)) \(Fixture.described(tensor.strides))"
      return "\(tensor.dtype.name) \(layout) \(Fixture.hash(try replacingNaN(in: tensor)))"
    } catch {
      return "\(error)"
    }
  }

  private func create(_ words: [Substring]) throws -> Tensor {
    let dtype = DType.allCases.first { $0.name == words[words.count - 1] }
    let arguments = words.dropFirst().dropLast()
    let scalars = arguments.compactMap(scalar)
    let integers = arguments.compactMap { Int($0) }
    switch words[0] {
    case "arange": return try .arange(scalars[0], scalars[1], scalars[2], dtype)
    case "linspace":
      return try .linspace(scalars[0], scalars[1], integers[integers.count - 1], dtype ?? .float32)
    case "logspace":
      return try .logspace(
        scalars[0], scalars[1], scalars[2].intValue, base: scalars[3].doubleValue, dtype ?? .float32)
    case "eye": return try .eye(integers[0], integers.count > 1 ? integers[1] : nil, dtype ?? .float32)
    case "full": return try .full([3], scalars[0], dtype)
    case "tensor": return try .from(scalars: scalars, [scalars.count], dtype)
    case "zeros": return try .zeros(Dimensions(integers), dtype ?? .float32)
    case "ones": return try .ones(Dimensions(integers), dtype ?? .float32)
    case "fill":
      let tensor = try Tensor.zeros([3], dtype ?? .float32)
      try tensor.fill(scalars[0])
      return tensor
    case "convert":
      let source = DType.allCases.first { $0.name == words[1] }
      let numbers = arguments.dropFirst().compactMap(scalar)
      return try Tensor.from(scalars: numbers, [numbers.count], source).to(dtype ?? .float32)
    default: throw TensorError.value("no such function in the test: \(words[0])")
    }
  }

  private func scalar(_ text: Substring) -> Scalar? {
    if text == "True" || text == "False" { return .bool(text == "True") }
    if let value = Int(text) { return .int(value) }
    return Double(text).map { .float($0) }
  }

  private func replacingNaN(in tensor: Tensor) throws -> Tensor {
    guard tensor.dtype.isFloatingPoint, tensor.scalars.contains(where: { $0.doubleValue.isNaN }) else {
      return tensor
    }
    let limit =
      tensor.dtype == .float32 ? Double(Float.greatestFiniteMagnitude) : Double.greatestFiniteMagnitude
    let finite = tensor.scalars.map { scalar -> Scalar in
      let value = scalar.doubleValue
      return .float(value.isNaN ? -777 : value.isInfinite ? (value < 0 ? -limit : limit) : value)
    }
    return try .from(scalars: finite, tensor.sizes, tensor.dtype)
  }
}
