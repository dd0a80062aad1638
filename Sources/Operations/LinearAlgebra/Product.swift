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

  /// Writes `alpha` times `a` times `b` to the row-major `output`, or adds it to what is there.
  /// - Parameter inBatch: whether it is one of several products, which PyTorch computes in other loops.
  static func multiply(
    _ a: Tensor, _ b: Tensor, into output: Tensor, alpha: Double = 1, adding: Bool = false,
    inBatch: Bool = false
  ) throws {
    let (m, k, n) = (a.sizes[0], a.sizes[1], b.sizes[1])
    switch a.dtype {
    case .float32: try multiplyFloats(a, b, output, alpha: Float(alpha), adding: adding, inBatch: inBatch)
    case .float64:
      let (left, right) = (try Layout(a), try Layout(b))
      withExtendedLifetime((left, right, output)) {
        etude_multiply_float64(
          left.transpose, right.transpose, Int64(m), Int64(n), Int64(k), alpha,
          left.tensor.rawPointer.assumingMemoryBound(to: Double.self), Int64(left.distance),
          right.tensor.rawPointer.assumingMemoryBound(to: Double.self), Int64(right.distance), adding ? 1 : 0,
          output.rawPointer.assumingMemoryBound(to: Double.self), Int64(Swift.max(n, 1)))
      }
    case .int64: try multiplyIntegers(a, b, output, Int64.self)
    case .int32: try multiplyIntegers(a, b, output, Int32.self)
    case .uint8: try multiplyIntegers(a, b, output, UInt8.self)
    case .bool:
      throw TensorError(.notImplemented, "\"addmm_impl_cpu_\" not implemented for 'Bool'")
    }
  }

  private static func multiplyFloats(
    _ a: Tensor, _ b: Tensor, _ output: Tensor, alpha: Float, adding: Bool, inBatch: Bool
  ) throws {
    let (left, right) = (try Layout(a), try Layout(b))
    let status = withExtendedLifetime((left, right, output)) {
      var product = etude_product(
        a_transposed: left.transpose == etude_transposed, b_transposed: right.transpose == etude_transposed,
        m: Int64(a.sizes[0]), n: Int64(b.sizes[1]), k: Int64(a.sizes[1]),
        a: left.tensor.rawPointer.assumingMemoryBound(to: Float.self), lda: Int64(left.distance),
        b: right.tensor.rawPointer.assumingMemoryBound(to: Float.self), ldb: Int64(right.distance),
        c: output.rawPointer.assumingMemoryBound(to: Float.self), ldc: Int64(Swift.max(b.sizes[1], 1)),
        adds: adding, alpha: alpha)
      return inBatch ? etude_product_run_in_batch(&product) : etude_product_run(&product)
    }
    if status == etude_out_of_memory { throw TensorError.runtime("not enough memory to multiply matrices") }
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
