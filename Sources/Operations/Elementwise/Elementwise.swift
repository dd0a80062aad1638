import CKernels
import Tensors

/// Elementwise computation of one, two or three tensors, without gradients.
enum Elementwise {
  /// The result of a loop on `a`, which has the dtype of the loop, as a tensor of `dtype` in the same layout.
  static func apply(_ loop: etude_loop, _ a: Tensor, dtype: DType) throws -> Tensor {
    if a.isContiguous {
      let output = try Tensor.empty(a.sizes, dtype)
      try run(loop, output, a)
      return output
    }
    let output = try a.emptyLike(dtype)
    try Nest.run(loop, output, a)
    return output
  }

  /// Writes the result of a loop on `a` to `output`, of the same sizes.
  static func run(_ loop: etude_loop, _ output: Tensor, _ a: Tensor) throws {
    if a.count < Int(etude_grain) && a.isContiguous && output.isContiguous {
      try withExtendedLifetime((output.storage, a.storage)) {
        try Nest.check(etude_run_row(loop, a.count, output.rawPointer, a.rawPointer))
      }
    } else {
      try Nest.run(loop, output, a)
    }
  }

  /// The result of a loop on `a` and `b`, which broadcast and have the dtype of the loop, as a tensor of `dtype`.
  static func apply(
    _ loop: etude_loop, _ a: Tensor, _ b: Tensor, dtype: DType, parameters: UnsafeRawPointer? = nil
  ) throws -> Tensor {
    if a.sizes == b.sizes && a.isContiguous && b.isContiguous {
      let output = try Tensor.empty(a.sizes, dtype)
      let count = output.count
      guard count < Int(etude_grain) else {
        try Nest.run(loop, output, a, b, parameters: parameters)
        return output
      }
      try withExtendedLifetime((output.storage, a.storage, b.storage)) {
        try Nest.check(
          etude_run_row2(loop, count, output.rawPointer, a.rawPointer, 1, b.rawPointer, 1, parameters))
      }
      return output
    }
    let sizes = try Dimensions.broadcast(a.sizes, b.sizes)
    var output = try Tensor.empty(sizes, dtype)
    // Operands in row-major order leave the result as it is, contiguous.
    if !(a.isRowMajor && b.isRowMajor) {
      output.strides = sizes.denseStrides(
        like: a.strides(broadcastTo: sizes), b.strides(broadcastTo: sizes))
    }
    try Nest.run(loop, output, a, b, parameters: parameters)
    return output
  }

  /// Writes the result of a loop on `a` and `b` to `output`, to whose sizes they broadcast.
  static func run(
    _ loop: etude_loop, _ output: Tensor, _ a: Tensor, _ b: Tensor, parameters: UnsafeRawPointer? = nil
  ) throws {
    let count = output.count
    if count < Int(etude_grain) && output.isContiguous && a.sizes == output.sizes && a.isContiguous {
      let isNumber = b.count == 1
      if isNumber || (b.sizes == output.sizes && b.isContiguous) {
        try withExtendedLifetime((output.storage, a.storage, b.storage)) {
          try Nest.check(
            etude_run_row2(
              loop, count, output.rawPointer, a.rawPointer, 1, b.rawPointer, isNumber ? 0 : 1, parameters))
        }
        return
      }
    }
    try Nest.run(loop, output, a, b, parameters: parameters)
  }

  /// The result of a loop on three tensors, which broadcast; `a` may be of another dtype than `b` and `c`.
  static func apply(
    _ loop: etude_loop, _ a: Tensor, _ b: Tensor, _ c: Tensor, parameters: UnsafeRawPointer? = nil
  ) throws -> Tensor {
    let sizes = try Dimensions.broadcast(try Dimensions.broadcast(a.sizes, b.sizes), c.sizes)
    var output = try Tensor.empty(sizes, b.dtype)
    output.strides = sizes.denseStrides(
      like: a.strides(broadcastTo: sizes), b.strides(broadcastTo: sizes), c.strides(broadcastTo: sizes))
    try Nest.run(loop, output, [a, b, c], parameters: parameters)
    return output
  }

  /// The result of a loop on `a` and a number, which is converted to the dtype of `a`.
  static func apply(
    _ loop: etude_loop, _ a: Tensor, _ number: Scalar, dtype: DType, numberFirst: Bool = false,
    parameters: UnsafeRawPointer? = nil
  ) throws -> Tensor {
    if a.isContiguous && a.count < Int(etude_grain) {
      let output = try Tensor.empty(a.sizes, dtype)
      try run(loop, output, a, number, numberFirst: numberFirst, parameters: parameters)
      return output
    }
    let other = try Tensor.scalar(number, a.dtype)
    return try numberFirst
      ? apply(loop, other, a, dtype: dtype, parameters: parameters)
      : apply(loop, a, other, dtype: dtype, parameters: parameters)
  }

  /// Writes the result of a loop on a contiguous `a` and a number to the contiguous `output`.
  private static func run(
    _ loop: etude_loop, _ output: Tensor, _ a: Tensor, _ number: Scalar, numberFirst: Bool,
    parameters: UnsafeRawPointer?
  ) throws {
    var bits: UInt64 = 0
    try withUnsafeMutableBytes(of: &bits) { memory in
      guard let address = memory.baseAddress else { return }
      switch a.dtype {
      case .bool: address.storeBytes(of: Bool(number), as: Bool.self)
      case .uint8: address.storeBytes(of: UInt8(number), as: UInt8.self)
      case .int32: address.storeBytes(of: Int32(number), as: Int32.self)
      case .int64: address.storeBytes(of: Int64(number), as: Int64.self)
      case .float32: address.storeBytes(of: Float(number), as: Float.self)
      case .float64: address.storeBytes(of: Double(number), as: Double.self)
      }
      try withExtendedLifetime((output.storage, a.storage)) {
        try Nest.check(
          numberFirst
            ? etude_run_row2(loop, a.count, output.rawPointer, address, 0, a.rawPointer, 1, parameters)
            : etude_run_row2(loop, a.count, output.rawPointer, a.rawPointer, 1, address, 0, parameters))
      }
    }
  }
}
