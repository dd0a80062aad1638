import Tensors

/// The end of the backward pass at a leaf: adds to its `.grad`.
public final class AccumulateGradient: Node {
  public let variable: Variable

  init(_ variable: Variable) {
    self.variable = variable
    // Before all others, so that gradients are freed as soon as they are added.
    super.init(name: "AccumulateGrad", edges: [], outputs: [OutputLayout(variable.tensor)], sequence: .max)
  }

  override func seen(_ gradients: [Variable?]) throws -> [Variable?] {
    guard var gradient = gradients.first ?? nil else { return gradients }
    for hook in variable.autogradState.hooks { gradient = try hook.body(gradient) ?? gradient }
    return try super.seen([gradient])
  }

  override func apply(_ gradients: [Variable?]) throws -> [Variable?] {
    guard let gradient = gradients.first ?? nil else { return [] }
    try accumulate(gradient)
    for hook in variable.autogradState.accumulationHooks { _ = try hook.body(variable) }
    return []
  }

  private func accumulate(_ gradient: Variable) throws {
    let state = variable.autogradState
    guard let total = state.gradient else {
      state.gradient = GradientMode.isEnabled ? gradient : Variable(try ownCopy(gradient))
      return
    }
    if GradientMode.isEnabled {
      state.gradient = try Torch.add(total, gradient)
    } else {
      _ = try Torch.add.inPlace(total, .variable(gradient))
    }
  }

  /// A tensor that shares no memory with other gradients, laid out like the variable.
  private func ownCopy(_ gradient: Variable) throws -> Tensor {
    let copy = try Tensor.empty(variable.sizes, variable.dtype)
    var target = copy
    if variable.tensor.isDense { target.strides = variable.tensor.strides }
    try target.copy(from: gradient.tensor)
    return target
  }
}
