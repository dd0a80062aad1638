import Tensors

/// A nonlinear function of each element: how it is computed and its slope, both made of operations, as one node of
/// the graph.
struct Activation {
  /// The name of the graph's node, and how PyTorch's kernel is called where it refuses integers.
  let node: String
  let kernel: String
  /// Whether the function is defined for integers.
  var takesIntegers = false
  let value: (Variable) throws -> Variable
  let slope: @Sendable (Variable) throws -> Variable

  func callAsFunction(_ input: Variable) throws -> Variable {
    guard input.dtype.isFloatingPoint || (takesIntegers && input.dtype != .bool) else {
      throw Torch.refuse(input.dtype, kernel)
    }
    let result = try GradientMode.with(false) { Variable(try value(input).tensor) }
    let slope = slope
    return result.recorded(node, input, saving: [input]) {
      [try Torch.mul($0.gradient, slope($0.saved(0)))]
    }
  }

  /// Computes the function for a call whose parameter `inplace` is at `index`.
  func callAsFunction(_ call: Call, inPlace index: Int) throws -> Output {
    let input = try call.tensor(0)
    guard try call.bool(index) else { return .tensor(try self(input)) }
    return .tensor(try input.become { try self(input.snapshot()) })
  }
}

extension Torch {
  /// 1 where `mask` holds and 0 elsewhere, in the dtype of `input`.
  static func indicator(_ mask: Variable, like input: Variable) throws -> Variable {
    try to(mask, dtype: input.dtype)
  }
}
