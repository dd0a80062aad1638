import Tensors

extension Variable {
  /// Whether an operation on these inputs is to be recorded.
  @inline(__always)
  static func records(_ a: Variable) -> Bool { GradientMode.isEnabled && a.requiresGrad }

  @inline(__always)
  static func records(_ a: Variable, _ b: Variable) -> Bool {
    GradientMode.isEnabled && (a.requiresGrad || b.requiresGrad)
  }

  static func records(_ inputs: [Variable]) -> Bool {
    GradientMode.isEnabled && inputs.contains { $0.requiresGrad }
  }

  /// This result, made the result of a node in the graph if any of `inputs` requires gradients.
  ///
  /// - Parameters:
  ///   - name: the node's name in PyTorch.
  ///   - saving: the variables that the gradient reads with `saved(_:)`, this result among them or not. A gradient
  ///     must not capture variables otherwise: changes in place would go unnoticed, and the memory be held.
  ///   - gradient: returns a gradient for each of `inputs`; sizes to which an input was broadcast are summed by the
  ///     engine.
  func recorded(
    _ name: String, _ inputs: Variable..., saving: [Variable] = [], gradient: @escaping Gradient
  ) -> Variable {
    if Self.records(inputs), dtype.isFloatingPoint {
      _ = RecordedNode(name: name, inputs: inputs, results: [self], saving: saving, gradient: gradient)
    }
    return self
  }

  /// The same for an operation of several results.
  static func recorded(
    _ results: [Variable], _ name: String, _ inputs: [Variable], saving: [Variable] = [],
    gradient: @escaping Gradient
  ) {
    if records(inputs) {
      _ = RecordedNode(name: name, inputs: inputs, results: results, saving: saving, gradient: gradient)
    }
  }

  /// Where a gradient of this variable goes; `nil` when it needs none.
  public var gradientEdge: Edge? {
    if let gradFn { return Edge(node: gradFn, output: autogradState.outputIndex) }
    guard requiresGrad else { return nil }
    return Edge(node: accumulator, output: 0)
  }

  private var accumulator: AccumulateGradient {
    if let accumulator = autogradState.accumulator { return accumulator }
    let made = AccumulateGradient(self)
    autogradState.accumulator = made
    return made
  }
}
