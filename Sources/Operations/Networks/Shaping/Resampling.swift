import Tensors

/// A linear map of a tensor that picks slices of some dimensions by index: padding, enlarging and sliding windows are
/// such maps. Its adjoint adds the slices back.
struct Resampling: Sendable {
  /// The dimension, its size, and the slice that each new one is made of.
  let steps: [(dim: Int, size: Int, places: Tensor)]

  init(_ steps: [(dim: Int, size: Int, places: [Int])]) throws {
    self.steps = try steps.map { ($0.dim, $0.size, try Tensor.from($0.places.map(Int64.init))) }
  }

  func callAsFunction(_ input: Variable, _ node: String) throws -> Variable {
    let result = try GradientMode.with(false) {
      try steps.reduce(input) { try Torch.indexSelect($0, $1.dim, Variable($1.places)) }
    }
    let copy = result === input ? try input.tensor.clone() : result.tensor
    return Variable(copy).recorded(node, input) { [try adjoint($0.gradient, node)] }
  }

  func adjoint(_ gradient: Variable, _ node: String) throws -> Variable {
    let result = try GradientMode.with(false) {
      try steps.reversed().reduce(gradient) { flow, step in
        var sizes = flow.sizes
        sizes[step.dim] = step.size
        let zeros = Variable(try Tensor.zeros(sizes, flow.dtype))
        return try Torch.indexAdd(zeros, step.dim, Variable(step.places), flow)
      }
    }
    let copy = result === gradient ? try gradient.tensor.clone() : result.tensor
    return Variable(copy).recorded(node, gradient) { [try self($0.gradient, node)] }
  }
}
