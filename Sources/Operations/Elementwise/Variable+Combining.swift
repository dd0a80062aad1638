import CKernels
import Tensors

extension Variable {
  /// Writes the result of a loop on this tensor and two others over this one: the step of an optimiser.
  ///
  /// - Parameter b: of this one's sizes, or a single number.
  /// - Returns: nil, with nothing done, where dtypes or sizes differ or the operation is to be recorded.
  func combine(
    _ loop: etude_loop, _ a: Variable, _ b: Variable, parameters: UnsafeRawPointer? = nil
  ) throws -> Variable? {
    guard !Variable.records([self, a, b]), dtype.isFloatingPoint, a.dtype == dtype, b.dtype == dtype,
      a.sizes == sizes, b.sizes == sizes || b.sizes.isEmpty
    else { return nil }
    try prepareForChange()
    for operand in [a, b] { try tensor.requireNoPartialOverlap(with: operand.tensor) }
    try Nest.run(loop, tensor, [tensor, a.tensor, b.tensor], parameters: parameters)
    tensor.storage.version &+= 1
    return self
  }
}
