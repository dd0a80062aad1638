extension Tensor {
  /// `torch.eye`: ones on the diagonal of a matrix of zeros.
  public static func eye(_ rows: Int, _ columns: Int? = nil, _ dtype: DType = .default) throws -> Tensor {
    let columns = columns ?? rows
    if rows < 0 { throw TensorError.runtime("n must be greater or equal to 0, got \(rows)") }
    if columns < 0 { throw TensorError.runtime("m must be greater or equal to 0, got \(columns)") }
    let sizes: Dimensions = [rows, columns]
    _ = try sizes.checkedProduct()
    let matrix = try zeros(sizes, dtype)
    try matrix.diagonal().fill(.int(1))
    return matrix
  }

  /// `torch.tensor`: a tensor of Python's numbers, given in row-major order.
  ///
  /// - Parameter dtype: without it the default dtype when there is a `float` or nothing, int64 when there is an `int`,
  ///   otherwise bool.
  /// - Throws: `RuntimeError` for a number out of the dtype's range.
  public static func from(scalars: [Scalar], _ sizes: Dimensions, _ dtype: DType? = nil) throws -> Tensor {
    let inferred = scalars.lazy.map(\.dtype).max { $0.rawValue < $1.rawValue }
    let tensor = try empty(sizes, dtype ?? inferred ?? .default)
    guard tensor.count == scalars.count else {
      throw TensorError.runtime("shape '\(sizes)' is invalid for input of size \(scalars.count)")
    }
    try tensor.dtype.visit(Store(tensor: tensor, scalars: scalars))
    return tensor
  }
}

extension Element {
  /// The element that `torch.tensor` makes of a number. A `float` too large for float32 becomes infinite, unlike in
  /// ``Tensor/fill(_:)``.
  /// - Throws: `RuntimeError` for a number out of the range of an integer dtype.
  @inlinable public init(checking scalar: Scalar) throws {
    if !Self.dtype.isFloatingPoint && scalar.overflows(Self.dtype) {
      throw TensorError.runtime("value cannot be converted to type \(Self.dtype.name) without overflow")
    }
    self.init(scalar)
  }
}

private struct Store: ElementVisitor {
  let tensor: Tensor
  let scalars: [Scalar]

  func visit<T: Element>(_: T.Type) throws {
    try tensor.withBuffer(of: T.self) { elements in
      for (index, scalar) in scalars.enumerated() { elements[index] = try T(checking: scalar) }
    }
  }
}
