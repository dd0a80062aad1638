import Tensors

/// Square matrices, one or a batch of them, copied to double precision for a decomposition, each in row-major order.
struct Matrices {
  let order: Int
  let count: Int
  var elements: [Double]
  private let sizes: Dimensions
  private let dtype: DType

  /// - Throws: `RuntimeError` for what is no square matrix of floating point, naming the function.
  init(_ input: Tensor, _ name: String) throws {
    guard input.rank >= 2 else {
      throw TensorError.runtime(
        "linalg.\(name): The input tensor A must have at least 2 dimensions.")
    }
    guard input.dtype.isFloatingPoint else {
      throw TensorError.runtime(
        "linalg.\(name): Expected a floating point or complex tensor as input. Got \(input.dtype.scalarTypeName)"
      )
    }
    let (rows, columns) = (input.sizes[input.rank - 2], input.sizes[input.rank - 1])
    guard rows == columns else {
      throw TensorError.runtime(
        "linalg.\(name): A must be batches of square matrices, but they are \(rows) by \(columns) matrices")
    }
    order = rows
    count = Dimensions(input.sizes.dropLast(2)).product
    sizes = input.sizes
    dtype = input.dtype
    elements = try input.to(.float64).contiguous().withBuffer(of: Double.self) { Array($0) }
  }

  /// The elements as a tensor of the dtype and the sizes that the matrices came in.
  func tensor() throws -> Tensor { try Tensor.from(elements, sizes).to(dtype) }

  /// One number for each matrix.
  func tensor(ofEach values: [Double]) throws -> Tensor {
    try Tensor.from(values, Dimensions(sizes.dropLast(2))).to(dtype)
  }

  /// For messages about one matrix of a batch.
  func label(_ index: Int) -> String { sizes.count > 2 ? "(Batch element \(index)): " : "" }
}

extension Matrices {
  /// Replaces the matrix at `index` by the factors of its LU decomposition with partial pivoting.
  /// - Returns: the row that each row was exchanged with, and the first column without a pivot, if any.
  mutating func factor(_ index: Int) -> (pivots: [Int], singular: Int?) {
    let (n, base) = (order, index * order * order)
    var pivots = [Int](repeating: 0, count: n)
    var singular: Int?
    elements.withUnsafeMutableBufferPointer { a in
      for column in 0..<n {
        var best = column
        for row in column..<n
        where a[base + row * n + column].magnitude > a[base + best * n + column].magnitude {
          best = row
        }
        pivots[column] = best
        if best != column {
          for place in 0..<n { a.swapAt(base + best * n + place, base + column * n + place) }
        }
        let pivot = a[base + column * n + column]
        if pivot == 0 {
          singular = singular ?? column
          continue
        }
        for row in column + 1..<Swift.max(n, column + 1) {
          let factor = a[base + row * n + column] / pivot
          a[base + row * n + column] = factor
          for place in column + 1..<Swift.max(n, column + 1) {
            a[base + row * n + place] -= factor * a[base + column * n + place]
          }
        }
      }
    }
    return (pivots, singular)
  }

  /// Solves with the factors of the matrix at `index` for `width` right sides, in place: rows of `sides`.
  func solve(_ index: Int, _ pivots: [Int], _ sides: inout [Double], width: Int) {
    let (n, base, start) = (order, index * order * order, index * order * width)
    for row in 0..<n where pivots[row] != row {
      for place in 0..<width {
        sides.swapAt(start + row * width + place, start + pivots[row] * width + place)
      }
    }
    for row in 0..<n {
      for other in 0..<row {
        let factor = elements[base + row * n + other]
        for place in 0..<width {
          sides[start + row * width + place] -= factor * sides[start + other * width + place]
        }
      }
    }
    for row in (0..<n).reversed() {
      for other in row + 1..<Swift.max(n, row + 1) {
        let factor = elements[base + row * n + other]
        for place in 0..<width {
          sides[start + row * width + place] -= factor * sides[start + other * width + place]
        }
      }
      for place in 0..<width { sides[start + row * width + place] /= elements[base + row * n + row] }
    }
  }
}
