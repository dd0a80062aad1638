import CKernels
import Tensors

/// Runs the loops of the kernels over tensors of one shape.
enum Nest {
  static let maximalRank = Int(etude_max_rank)

  /// Runs an elementwise loop: `output` is written, `inputs` broadcast to its sizes. All have the dtypes of the loop.
  static func run(
    _ loop: etude_loop, _ output: Tensor, _ inputs: [Tensor], parameters: UnsafeRawPointer? = nil
  ) throws {
    try withNest(output.sizes, [output] + inputs) { try run($0, loop, parameters) }
  }

  /// The same for one input, without an array of the operands.
  static func run(_ loop: etude_loop, _ output: Tensor, _ a: Tensor) throws {
    try withNest(output.sizes) { nest in
      add(output, output.sizes, to: nest)
      add(a, output.sizes, to: nest)
      try withExtendedLifetime((output.storage, a.storage)) { try run(nest, loop, nil) }
    }
  }

  /// The same for two inputs.
  static func run(
    _ loop: etude_loop, _ output: Tensor, _ a: Tensor, _ b: Tensor, parameters: UnsafeRawPointer? = nil
  ) throws {
    try withNest(output.sizes) { nest in
      add(output, output.sizes, to: nest)
      add(a, output.sizes, to: nest)
      add(b, output.sizes, to: nest)
      try withExtendedLifetime((output.storage, a.storage, b.storage)) { try run(nest, loop, parameters) }
    }
  }

  private static func run(
    _ nest: UnsafeMutablePointer<etude_nest>, _ loop: etude_loop, _ parameters: UnsafeRawPointer?
  ) throws {
    etude_nest_arrange(nest, false, false)
    etude_nest_merge(nest)
    try check(etude_nest_run(nest, loop, parameters))
  }

  @inline(__always)
  private static func add(_ operand: Tensor, _ sizes: Dimensions, to nest: UnsafeMutablePointer<etude_nest>) {
    operand.strides(broadcastTo: sizes).withUnsafeBufferPointer {
      etude_nest_add(nest, operand.rawPointer, operand.dtype.itemSize, $0.baseAddress)
    }
  }

  /// Runs `body` on a nest over `sizes` with `operands`, which broadcast to them.
  static func withNest(
    _ sizes: Dimensions, _ operands: [Tensor], _ body: (UnsafeMutablePointer<etude_nest>) throws -> Void
  ) throws {
    try withNest(sizes) { nest in
      for operand in operands { add(operand, sizes, to: nest) }
      try withExtendedLifetime(operands) { try body(nest) }
    }
  }

  /// Runs `body` on a nest over `sizes` to which it adds the operands itself.
  @inline(__always)
  static func withNest(
    _ sizes: Dimensions, _ body: (UnsafeMutablePointer<etude_nest>) throws -> Void
  ) throws {
    guard sizes.count <= maximalRank else {
      throw TensorError(
        .notImplemented, "tensors of more than \(maximalRank) dimensions are not supported")
    }
    try withUnsafeTemporaryAllocation(of: etude_nest.self, capacity: 1) { memory in
      guard let nest = memory.baseAddress else { return }
      sizes.withUnsafeBufferPointer { etude_nest_begin(nest, sizes.count, $0.baseAddress) }
      try body(nest)
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
