/// A mistake in the use of tensors, with the exception type and the message that PyTorch gives for it.
public struct TensorError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The Python exception that the error becomes; the raw value is its name.
  public enum Kind: String, Sendable {
    case runtime = "RuntimeError"
    case index = "IndexError"
    case value = "ValueError"
    case type = "TypeError"
    case overflow = "OverflowError"
    case notImplemented = "NotImplementedError"
    case zeroDivision = "ZeroDivisionError"
    /// A kind of `RuntimeError`.
    case linearAlgebra = "_LinAlgError"
  }

  public let kind: Kind
  public let message: String

  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  public static func runtime(_ message: String) -> TensorError { TensorError(.runtime, message) }
  public static func index(_ message: String) -> TensorError { TensorError(.index, message) }
  public static func value(_ message: String) -> TensorError { TensorError(.value, message) }
  public static func type(_ message: String) -> TensorError { TensorError(.type, message) }

  public var description: String { "\(kind.rawValue): \(message)" }
}
