import Interpreter
import Tensors

/// Turns a mistake in the use of tensors into the Python exception that PyTorch raises for it.
enum TensorErrors {
  /// `torch.linalg.LinAlgError`.
  nonisolated(unsafe) static let linearAlgebraError = TypeObject(
    "_LinAlgError", module: "torch._C", base: Types.runtimeError)

  @inline(__always)
  static func translated<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let error as TensorError { throw translate(error) }
  }

  static func translate(_ error: TensorError) -> PythonError {
    let type =
      switch error.kind {
      case .runtime: Types.runtimeError
      case .index: Types.indexError
      case .value: Types.valueError
      case .type: Types.typeError
      case .overflow: Types.overflowError
      case .notImplemented: Types.notImplementedError
      case .zeroDivision: Types.zeroDivisionError
      case .linearAlgebra: linearAlgebraError
      }
    return PythonError(type, error.message)
  }
}
