import Tensors

/// The gradient of an operation: from what flows back to one gradient for each input.
public typealias Gradient = (Backward) throws -> [Variable?]

/// What the gradient of an operation works with.
public struct Backward {
  let node: RecordedNode
  /// The gradients of the results; `nil` where nothing flowed.
  public let gradients: [Variable?]

  /// The gradient of the only result.
  public var gradient: Variable {
    get throws {
      if let gradient = gradients.first ?? nil { return gradient }
      return try Variable(Tensor.zeros(node.outputs[0].sizes, node.outputs[0].dtype))
    }
  }

  /// Whether anybody asks for the gradient of input `index`.
  public func needs(_ index: Int) -> Bool { node.edges[index] != nil }

  /// The sizes of input `index`; nil where its gradient is not asked for.
  func sizes(_ index: Int) -> Dimensions? { node.edges[index].map { $0.node.outputs[$0.output].sizes } }

  /// A variable as it was when the operation ran.
  /// - Throws: `RuntimeError` when it was changed in place since, or is freed.
  public func saved(_ index: Int) throws -> Variable { try node.unpack(index) }
}

/// The node of a recorded operation.
final class RecordedNode: Node {
  private var saved: [SavedVariable]
  private let gradient: Gradient
  private var isReleased = false

  init(
    name: String, inputs: [Variable], results: [Variable], saving: [Variable], gradient: @escaping Gradient
  ) {
    self.gradient = gradient
    saved = []
    super.init(
      name: name, edges: inputs.map(\.gradientEdge), outputs: results.map { OutputLayout($0.tensor) })
    for (index, result) in results.enumerated() where result.dtype.isFloatingPoint {
      result.autogradState.gradFn = self
      result.autogradState.outputIndex = index
    }
    saved = saving.map { variable in
      let result = results.firstIndex { $0 === variable }
      return SavedVariable(variable, result: result)
    }
  }

  func unpack(_ index: Int) throws -> Variable {
    if isReleased { throw SavedVariable.releasedError }
    return try saved[index].unpack(by: self)
  }

  override func apply(_ gradients: [Variable?]) throws -> [Variable?] {
    try gradient(Backward(node: self, gradients: gradients))
  }

  override func release() {
    if saved.isEmpty { return }
    saved = []
    isReleased = true
  }

  override func takeDependencies(_ nodes: inout [Node]) {
    super.takeDependencies(&nodes)
    for variable in saved { if let producer = variable.producer { nodes.append(producer) } }
    saved = []
  }
}
