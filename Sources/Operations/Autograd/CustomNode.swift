import Tensors

/// A function whose gradient the program computes itself.
public protocol CustomFunction: AnyObject {
  /// From the gradients of the results to one for each argument of the function, tensor or not.
  func gradients(at node: CustomNode, _ gradients: [Variable?]) throws -> [Variable?]

  /// Lets go of what the function saved.
  func release()

  /// Hands over the nodes that saved variables keep alive, and the variables with them.
  func takeDependencies(_ nodes: inout [Node])
}

/// The node of a call of a custom function: `torch.autograd.Function`.
public final class CustomNode: Node {
  public let function: any CustomFunction
  /// Which arguments of the function are tensors, and so inputs of the node.
  private let isTensor: [Bool]

  /// - Parameter arguments: the function's arguments; `nil` where one is no tensor.
  public init(name: String, function: any CustomFunction, arguments: [Variable?]) {
    self.function = function
    isTensor = arguments.map { $0 != nil }
    super.init(name: name, edges: arguments.compactMap { $0 }.map(\.gradientEdge), outputs: [])
  }

  /// Makes `result` the next result of this node.
  public func adopt(_ result: Variable) {
    let state = result.autogradState
    state.gradFn = self
    state.outputIndex = outputs.count
    skip(result)
  }

  /// Counts a result that no gradient flows to.
  public func skip(_ result: Variable) { outputs.append(OutputLayout(result.tensor)) }

  /// A gradient of zeros, for a result that none flowed to.
  public func zeros(for result: Int) throws -> Variable {
    try Variable(Tensor.zeros(outputs[result].sizes, outputs[result].dtype))
  }

  override var runsWithoutGradients: Bool { true }

  override func apply(_ gradients: [Variable?]) throws -> [Variable?] {
    var results = try function.gradients(at: self, gradients)
    while results.count > isTensor.count, (results.last ?? nil) == nil { results.removeLast() }
    guard results.count == isTensor.count else {
      throw TensorError.runtime(
        "function \(name) returned an incorrect number of gradients (expected \(isTensor.count), got "
          + "\(results.count))")
    }
    var kept: [Variable?] = []
    for (index, gradient) in results.enumerated() {
      if isTensor[index] {
        kept.append(try checked(gradient, at: kept.count))
      } else if gradient != nil {
        throw TensorError.runtime(
          "function \(name) returned a gradient different than None at position \(index + 1), but the corresponding "
            + "forward input was not a Variable")
      }
    }
    return kept
  }

  /// Refuses a gradient that can't be that of the input.
  private func checked(_ gradient: Variable?, at index: Int) throws -> Variable? {
    guard let gradient, let edge = edges[index] else { return nil }
    let expected = edge.node.outputs[edge.output].sizes
    guard (try? Dimensions.broadcast(expected, gradient.sizes)) == gradient.sizes else {
      throw TensorError.runtime(
        "Function \(name) returned an invalid gradient at index \(index) - got \(gradient.sizes) but expected "
          + "shape compatible with \(expected)")
    }
    return gradient
  }

  override func release() { function.release() }

  override func takeDependencies(_ nodes: inout [Node]) {
    super.takeDependencies(&nodes)
    function.takeDependencies(&nodes)
  }
}
