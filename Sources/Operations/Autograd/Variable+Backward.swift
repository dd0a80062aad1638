import Tensors

extension Variable {
  /// `Tensor.backward`: adds the gradients of this variable to the `.grad` of the leaves that it depends on.
  ///
  /// - Parameters:
  ///   - gradient: what flows in, of this variable's sizes; may be left out for a variable of one element.
  ///   - retainGraph: whether another backward pass may follow; as `createGraph` when `nil`.
  ///   - createGraph: whether the gradients are recorded themselves, for those of higher order.
  ///   - inputs: the variables whose gradients are wanted; all leaves when `nil`.
  /// - Throws: `RuntimeError` as PyTorch's engine does.
  public func backward(
    gradient: Variable? = nil, retainGraph: Bool? = nil, createGraph: Bool = false, inputs: [Variable]? = nil
  ) throws {
    try Self.backward(
      from: [self], [gradient], retainGraph: retainGraph, createGraph: createGraph, inputs: inputs)
  }

  /// `torch.autograd.backward`: the same from several variables in one pass.
  public static func backward(
    from outputs: [Variable], _ outputGradients: [Variable?], retainGraph: Bool? = nil,
    createGraph: Bool = false, inputs: [Variable]? = nil
  ) throws {
    let roots = try roots(outputs, outputGradients)
    var engine = Engine(
      keepGraph: retainGraph ?? createGraph, createGraph: createGraph,
      captures: try inputs?.map { try capture($0.gradientEdge) } ?? [], accumulates: inputs == nil)
    let gradients = try engine.run(from: roots)
    for (input, gradient) in zip(inputs ?? [], gradients) {
      guard let gradient else { continue }
      let state = input.autogradState
      let total = try state.gradient.map { try Torch.add($0, gradient) } ?? gradient
      state.gradient = createGraph ? total : total.detached()
    }
  }

  /// `torch.autograd.grad`: the gradients of the sum of `outputs` with respect to `inputs`, without touching `.grad`.
  ///
  /// - Parameter inputs: the variables' places in the graph; `nil` for one that has none.
  /// - Returns: one gradient for each input; `nil`, where `allowUnused`, for inputs that the outputs don't depend on.
  public static func gradients(
    of outputs: [Variable], withRespectTo inputs: [Edge?], outputGradients: [Variable?]? = nil,
    retainGraph: Bool? = nil, createGraph: Bool = false, allowUnused: Bool = false
  ) throws -> [Variable?] {
    let roots = try roots(outputs, outputGradients ?? Array(repeating: nil, count: outputs.count))
    var engine = Engine(
      keepGraph: retainGraph ?? createGraph, createGraph: createGraph, captures: try inputs.map(capture),
      accumulates: false)
    let gradients = try engine.run(from: roots)
    if !allowUnused, let unused = gradients.firstIndex(where: { $0 == nil }) {
      throw TensorError.runtime(
        "The differentiated Tensor at index \(unused) appears to not have been used in the graph. Set "
          + "allow_unused=True if this is the desired behavior.")
    }
    return gradients
  }

  /// The same with respect to the variables themselves.
  public static func gradients(
    of outputs: [Variable], withRespectTo inputs: [Variable], createGraph: Bool = false,
    allowUnused: Bool = false
  ) throws -> [Variable?] {
    try gradients(
      of: outputs, withRespectTo: inputs.map(\.gradientEdge), createGraph: createGraph,
      allowUnused: allowUnused)
  }

  private static func capture(_ edge: Edge?) throws -> Engine.Capture {
    guard let edge else {
      throw TensorError.runtime("One of the differentiated Tensors does not require grad")
    }
    return Engine.Capture(edge: edge)
  }

  private static func roots(
    _ outputs: [Variable], _ gradients: [Variable?]
  ) throws -> [(edge: Edge, gradient: Variable)] {
    var roots: [(edge: Edge, gradient: Variable)] = []
    for (index, output) in outputs.enumerated() {
      let given = index < gradients.count ? gradients[index] : nil
      if let given, given.sizes != output.sizes {
        throw TensorError.runtime(
          "Mismatch in shape: grad_output[\(index)] has a shape of torch.Size(\(given.sizes)) and output[\(index)] "
            + "has a shape of torch.Size(\(output.sizes)).")
      }
      if given == nil && output.requiresGrad && output.tensor.count != 1 {
        throw TensorError.runtime("grad can be implicitly created only for scalar outputs")
      }
      guard let edge = output.gradientEdge else {
        throw TensorError.runtime(
          "element \(index) of tensors does not require grad and does not have a grad_fn")
      }
      roots.append((edge, try given ?? Variable(Tensor.ones(output.sizes, output.dtype))))
    }
    return roots
  }
}
