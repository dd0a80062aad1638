import Tensors

/// A variable that a gradient will need, with what tells whether it has changed since.
public struct SavedVariable {
  private let tensor: Tensor
  private let version: Int
  /// The leaf itself, so that gradients of higher order reach it. Other variables are rebuilt from their producer,
  /// since holding them would close a cycle once they are changed in place.
  private let leaf: Variable?
  /// The node which computed the variable, unless that is the node which saves it.
  public let producer: Node?
  private let outputIndex: Int
  private let isResult: Bool
  /// What the program made of the variable, and makes the variable of again.
  private var packed: PackedVariable?

  /// - Parameter result: which result of the saving node the variable is; `nil` for its inputs and others.
  public init(_ variable: Variable, result: Int?) {
    if let hooks = SavedTensorHooks.current { packed = PackedVariable(variable, hooks) }
    tensor = variable.tensor
    version = tensor.storage.version
    isResult = result != nil
    producer = isResult ? nil : variable.gradFn
    leaf = !isResult && producer == nil && variable.requiresGrad ? variable : nil
    outputIndex = result ?? variable.autograd?.outputIndex ?? 0
  }

  /// The variable, with its place in the graph.
  ///
  /// - Throws: `RuntimeError` when its elements were changed since.
  public func unpack(by node: Node) throws -> Variable {
    if let packed { return try packed.unpack() }
    let producer = isResult ? node : producer
    guard tensor.storage.version == version else { throw changedError(producer) }
    if let leaf { return leaf }
    let variable = Variable(tensor)
    if let producer {
      variable.autogradState.gradFn = producer
      variable.autogradState.outputIndex = outputIndex
    }
    return variable
  }

  public static var releasedError: TensorError {
    .runtime(
      "Trying to backward through the graph a second time (or directly access saved tensors after they have already "
        + "been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). "
        + "Specify retain_graph=True if you need to backward through the graph a second time or if you need to access "
        + "saved tensors after calling backward.")
  }

  private func changedError(_ producer: Node?) -> TensorError {
    let origin =
      producer.map { ", which is output \(outputIndex) of \($0.nameInMessages(ofInput: !isResult))," } ?? ""
    return .runtime(
      "one of the variables needed for gradient computation has been modified by an inplace operation: "
        + "[torch.\(tensor.dtype.scalarTypeName)Tensor \(tensor.sizes)]\(origin) is at version "
        + "\(tensor.storage.version); expected version \(version) instead. Hint: enable anomaly detection to find the "
        + "operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False)."
    )
  }
}
