import COpenBLAS
import Tensors

/// Matrices, one or a batch of them, copied to double precision for LAPACK, each column by column.
struct ColumnMatrices {
  let rows: Int
  let columns: Int
  let batch: Dimensions
  let dtype: DType
  private let elements: [Double]

  /// - Throws: `RuntimeError` for what is no matrix of floating point, naming the function.
  init(_ input: Tensor, _ name: String, square: Bool = false) throws {
    guard input.rank >= 2 else {
      throw TensorError.runtime("linalg.\(name): The input tensor A must have at least 2 dimensions.")
    }
    guard input.dtype.isFloatingPoint else {
      throw TensorError.runtime(
        "linalg.\(name): Expected a floating point or complex tensor as input. Got \(input.dtype.scalarTypeName)"
      )
    }
    (rows, columns) = (input.sizes[input.rank - 2], input.sizes[input.rank - 1])
    guard !square || rows == columns else {
      throw TensorError.runtime(
        "linalg.\(name): A must be batches of square matrices, but they are \(rows) by \(columns) matrices")
    }
    guard Int32(exactly: rows) != nil, Int32(exactly: columns) != nil else {
      throw TensorError.runtime("linalg.\(name): the matrix is too large")
    }
    batch = Dimensions(input.sizes.dropLast(2))
    dtype = input.dtype
    elements = try input.to(.float64).transpose(-2, -1).contiguous().withBuffer(of: Double.self) { Array($0) }
  }

  var count: Int { batch.product }

  /// The elements of the matrix at `index`.
  subscript(_ index: Int) -> [Double] {
    Array(elements[index * rows * columns..<(index + 1) * rows * columns])
  }

  /// Matrices of the batch's dtype from their columns, one after another.
  func tensor(_ values: [Double], _ rows: Int, _ columns: Int) throws -> Tensor {
    try Tensor.from(values, batch + [columns, rows]).to(dtype).transpose(-2, -1)
  }

  /// Vectors of the batch's dtype.
  func vectors(_ values: [Double], _ length: Int) throws -> Tensor {
    try Tensor.from(values, batch + [length]).to(dtype)
  }

  /// - Throws: `LinAlgError` and its like, unless the decomposition of the matrix at `index` is done.
  func check(_ status: etude_decomposition, _ name: String, _ index: Int, _ what: String) throws {
    switch status {
    case etude_decomposed: return
    case etude_lapack_missing:
      throw TensorError(
        .notImplemented, "linalg.\(name) needs a library with LAPACK: Etude found no OpenBLAS that has it")
    case etude_lapack_memory: throw TensorError.runtime("linalg.\(name): not enough memory")
    default:
      let label = batch.isEmpty ? "" : "(Batch element \(index)): "
      throw TensorError(.linearAlgebra, "linalg.\(name): \(label)\(what)")
    }
  }
}
