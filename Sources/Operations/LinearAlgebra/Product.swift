import CKernels
import COpenBLAS
import Tensors

/// The product of two matrices, without gradients.
enum Product {
  /// A matrix as BLAS takes it: its rows, or those of its transpose, one after another.
  private struct Layout {
    let tensor: Tensor
    let transpose: etude_transpose
    let distance: Int

    init(_ matrix: Tensor) throws {
      let (rows, columns) = (matrix.sizes[0], matrix.sizes[1])
      let (down, across) = (matrix.strides[0], matrix.strides[1])
      if across == 1 || columns <= 1, down >= Swift.max(columns, 1) || rows <= 1 {
        tensor = matrix
        transpose = etude_as_is
        distance = rows <= 1 ? Swift.max(columns, 1) : down
      } else if down == 1 || rows <= 1, across >= Swift.max(rows, 1) {
        tensor = matrix
        transpose = etude_transposed
        distance = across
      } else {
        tensor = try matrix.contiguous()
        transpose = etude_as_is
        distance = Swift.max(columns, 1)
      }
    }
  }

  /// Writes `a` times `b`, plus `beta` times what is there, to the row-major `output`.
  static func multiply(_ a: Tensor, _ b: Tensor, into output: Tensor, alpha: Double = 1, beta: Double = 0)
    throws
  {
    let (m, k, n) = (a.sizes[0], a.sizes[1], b.sizes[1])
    let (left, right) = (try Layout(a), try Layout(b))
    let distance = Swift.max(n, 1)
    try withExtendedLifetime((left, right, output)) {
      switch a.dtype {
      case .float32:
        etude_multiply_float32(
          left.transpose, right.transpose, Int64(m), Int64(n), Int64(k), Float(alpha),
          left.tensor.rawPointer.assumingMemoryBound(to: Float.self), Int64(left.distance),
          right.tensor.rawPointer.assumingMemoryBound(to: Float.self), Int64(right.distance), Float(beta),
          output.rawPointer.assumingMemoryBound(to: Float.self), Int64(distance))
      case .float64:
        etude_multiply_float64(
          left.transpose, right.transpose, Int64(m), Int64(n), Int64(k), alpha,
          left.tensor.rawPointer.assumingMemoryBound(to: Double.self), Int64(left.distance),
          right.tensor.rawPointer.assumingMemoryBound(to: Double.self), Int64(right.distance), beta,
          output.rawPointer.assumingMemoryBound(to: Double.self), Int64(distance))
      case .int64: try multiplyIntegers(a, b, output, Int64.self)
      case .int32: try multiplyIntegers(a, b, output, Int32.self)
      case .uint8: try multiplyIntegers(a, b, output, UInt8.self)
      case .bool:
        throw TensorError(.notImplemented, "\"addmm_impl_cpu_\" not implemented for 'Bool'")
      }
    }
  }

  private static func multiplyIntegers<T: Element & FixedWidthInteger>(
    _ a: Tensor, _ b: Tensor, _ output: Tensor, _: T.Type
  ) throws {
    let (m, k, n) = (a.sizes[0], a.sizes[1], b.sizes[1])
    a.withPointer(to: T.self) { left in
      b.withPointer(to: T.self) { right in
        output.withPointer(to: T.self) { output in
          for row in 0..<m {
            for column in 0..<n {
              var sum: T = 0
              for index in 0..<k {
                let x = left[row &* a.strides[0] &+ index &* a.strides[1]]
                sum &+= x &* right[index &* b.strides[0] &+ column &* b.strides[1]]
              }
              output[row &* n &+ column] = sum
            }
          }
        }
      }
    }
  }

  /// - Throws: `RuntimeError` when the dtypes differ.
  static func requireSameType(_ a: Variable, _ b: Variable, _ text: (String, String) -> String) throws {
    if a.dtype != b.dtype { throw TensorError.runtime(text(a.dtype.cppName, b.dtype.cppName)) }
  }
}
