import CKernels
import Tensors

/// Runs the loops of the kernels over tensors of one shape.
enum Nest {
  static let maximalRank = Int(etude_max_rank)

  /// Runs an elementwise loop: `output` is written, `inputs` broadcast to its sizes. All have the dtypes of the loop.
  static func run(
    _ loop: etude_loop, _ output: Tensor, _ inputs: [Tensor], parameters: UnsafeRawPointer? = nil
  ) throws {
    try withNest(output.sizes, [output] + inputs) { nest in
      etude_nest_arrange(nest, false, false)
      etude_nest_merge(nest)
      try check(etude_nest_run(nest, loop, parameters))
    }
  }

  /// Runs `body` on a nest over `sizes` with `operands`, which broadcast to them.
  static func withNest(
    _ sizes: Dimensions, _ operands: [Tensor], _ body: (UnsafeMutablePointer<etude_nest>) throws -> Void
  ) throws {
    guard sizes.count <= maximalRank else {
      throw TensorError(
        .notImplemented, "tensors of more than \(maximalRank) dimensions are not supported")
    }
    try withUnsafeTemporaryAllocation(of: etude_nest.self, capacity: 1) { memory in
      guard let nest = memory.baseAddress else { return }
      sizes.withUnsafeBufferPointer { etude_nest_begin(nest, sizes.count, $0.baseAddress) }
      for operand in operands {
        operand.strides(broadcastTo: sizes).withUnsafeBufferPointer {
          etude_nest_add(nest, operand.rawPointer, operand.dtype.itemSize, $0.baseAddress)
        }
      }
      try withExtendedLifetime(operands) { try body(nest) }
    }
  }

  /// Turns a kernel's status into an error.
  static func check(_ status: Int32) throws {
    switch Int(status) {
    case Int(etude_zero_division): throw TensorError.runtime("ZeroDivisionError")
    case Int(etude_negative_power):
      throw TensorError.runtime("Integers to negative integer powers are not allowed.")
    case Int(etude_out_of_memory):
      throw TensorError.runtime("not enough memory for the operation's workspace")
    default: return
    }
  }
}
