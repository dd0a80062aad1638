import Tensors

/// `torch.autograd.set_detect_anomaly`: each node's gradients are looked through for NaN.
public enum AnomalyDetection {
  /// One program runs at a time, so one switch is enough.
  nonisolated(unsafe) public static var isEnabled = false
  nonisolated(unsafe) public static var checksNaN = true

  /// - Throws: `RuntimeError` naming the node and the gradient that holds NaN.
  static func check(_ gradients: [Variable?], of node: Node) throws {
    guard checksNaN else { return }
    for (index, gradient) in gradients.enumerated() {
      guard let gradient, gradient.dtype.isFloatingPoint else { continue }
      if gradient.tensor.scalars.contains(where: { $0.doubleValue.isNaN }) {
        throw TensorError.runtime("Function '\(node.name)' returned nan values in its \(index)th output.")
      }
    }
  }
}
