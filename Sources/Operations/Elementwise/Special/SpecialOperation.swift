import Tensors

/// An elementwise function of one tensor that is computed in double precision, number by number: those of `torch.special`
/// that no loop is made for.
public final class SpecialOperation: Operation, @unchecked Sendable {
  typealias Derivative = (_ input: Variable, _ result: Variable) throws -> Variable

  private let function: (Double) -> Double
  private let derivative: Derivative

  init(
    _ name: String, aliases: [String] = [], _ places: Places = .special, doc: String, example: String = "",
    samples: [Sample], function: @escaping (Double) -> Double, derivative: @escaping Derivative
  ) {
    self.function = function
    self.derivative = derivative
    super.init(
      "\(name)(input)", aliases: aliases, places, doc: doc, example: example, samples: samples
    ) { call in
      guard let operation = call.operation as? SpecialOperation else { return .none }
      return .tensor(try operation(call.tensor(0)))
    }
  }

  func callAsFunction(_ input: Variable) throws -> Variable {
    let result = Variable(try input.tensor.mapped(function))
    let derivative = derivative
    let node = name.hasPrefix("bessel") || places.contains(.function) ? name : "special_" + name
    return result.recorded(Operation.nodeName(of: node), input, saving: [input, result]) { backward in
      [try Torch.mul(backward.gradient, derivative(backward.saved(0), backward.saved(1)))]
    }
  }
}

extension Tensor {
  /// A function of each element; integers become the default dtype.
  func mapped(_ function: (Double) -> Double) throws -> Tensor {
    let values = try to(.float64).contiguous().withBuffer(of: Double.self) { $0.map(function) }
    return try Tensor.from(values, sizes).to(dtype.isFloatingPoint ? dtype : .default)
  }

  /// A function of each element and that of another tensor, which broadcast.
  func mapped(with other: Tensor, _ function: (Double, Double) -> Double) throws -> Tensor {
    let sizes = try Dimensions.broadcast(sizes, other.sizes)
    let promoted = dtype.promoted(with: other.dtype)
    let (a, b) = (
      try expand(sizes).to(.float64).contiguous(), try other.expand(sizes).to(.float64).contiguous()
    )
    let values = a.withBuffer(of: Double.self) { x in
      b.withBuffer(of: Double.self) { y in zip(x, y).map(function) }
    }
    return try Tensor.from(values, sizes).to(promoted.isFloatingPoint ? promoted : .default)
  }
}
