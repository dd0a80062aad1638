import Tensors

extension Torch {
  public static let trilIndices: Operation = .init(
    "tril_indices(row, col, offset=0, *, dtype=torch.int64)", .function,
    doc: "The rows and the columns of the elements on a matrix's diagonal and below it.",
    samples: [Sample(.int(3), .int(3)), Sample(.int(4), .int(3), .int(1))]
  ) { call in try triangleIndices(call) { $1 <= $0 + $2 } }

  public static let triuIndices: Operation = .init(
    "triu_indices(row, col, offset=0, *, dtype=torch.int64)", .function,
    doc: "The rows and the columns of the elements on a matrix's diagonal and above it.",
    samples: [Sample(.int(3), .int(3)), Sample(.int(4), .int(3), .int(-1))]
  ) { call in try triangleIndices(call) { $1 >= $0 + $2 } }

  private static func triangleIndices(_ call: Call, _ isKept: (Int, Int, Int) -> Bool) throws -> Output {
    let (rows, columns, offset) = (try call.int(0), try call.int(1), try call.int(2))
    guard rows >= 0 && columns >= 0 else {
      throw TensorError.runtime("row must be non-negative, got \(rows)")
    }
    _ = try Dimensions([rows, columns]).checkedProduct()
    // Beyond the matrix an offset changes nothing more.
    let shift = Swift.min(Swift.max(offset, 0 - rows - columns), rows + columns)
    var places: (rows: [Int64], columns: [Int64]) = ([], [])
    for row in 0..<rows {
      for column in 0..<columns where isKept(row, column, shift) {
        places.rows.append(Int64(row))
        places.columns.append(Int64(column))
      }
    }
    let indices = try Tensor.from(places.rows + places.columns, [2, places.rows.count])
    return .tensor(Variable(try indices.to(call.dtype(3) ?? .int64)))
  }
}
