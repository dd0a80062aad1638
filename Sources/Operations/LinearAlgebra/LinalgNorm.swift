import Tensors

extension Torch {
  public static let linalgNorm: Operation = .init(
    "norm(A, ord=None, dim=None, keepdim=False, *, dtype=None)", .linalg,
    doc: "The norm of a vector, or of a matrix: the root of the sum of squares unless `ord` says otherwise.",
    samples: []
  ) { call in
    let input = try to(call.tensor(0), dtype: call.dtype(4) ?? call.tensor(0).dtype)
    let (dims, keepdim) = (try call.optionalInts(2), try call.bool(3))
    if call.isNone(1) { return .tensor(try vectorNorm(input, 2, dims, keepdim: keepdim)) }
    let rank = dims?.count ?? input.rank
    if let dims, !(1...2).contains(rank) {
      throw TensorError.runtime("linalg.norm: If dim is specified, it must be of length 1 or 2. Got \(dims)")
    }
    if rank == 1 { return .tensor(try vectorNorm(input, call.float(1), dims, keepdim: keepdim)) }
    return .tensor(try matrixNorm(input, call, 1, dims ?? [-2, -1], keepdim: keepdim))
  }

  public static let vectorNormFunction: Operation = .init(
    "vector_norm(x, ord=2, dim=None, keepdim=False, *, dtype=None)", .linalg,
    doc: "The norm of order `ord` of all elements, or of those along `dim`.", samples: []
  ) { call in
    let input = try to(call.tensor(0), dtype: call.dtype(4) ?? call.tensor(0).dtype)
    return .tensor(try vectorNorm(input, call.float(1), call.optionalInts(2), keepdim: call.bool(3)))
  }

  public static let matrixNormFunction: Operation = .init(
    "matrix_norm(A, ord='fro', dim=(-2, -1), keepdim=False, *, dtype=None)", .linalg,
    doc: "The norm of a matrix: 'fro', 'nuc', 1, -1, 2, -2, inf or -inf.", samples: []
  ) { call in
    let input = try to(call.tensor(0), dtype: call.dtype(4) ?? call.tensor(0).dtype)
    return .tensor(try matrixNorm(input, call, 1, call.ints(2), keepdim: call.bool(3)))
  }

  static func matrixNorm(
    _ input: Variable, _ call: Call, _ index: Int, _ dims: Dimensions, keepdim: Bool
  ) throws -> Variable {
    guard dims.count == 2 else {
      throw TensorError.runtime("linalg.matrix_norm: dim must be a 2-tuple of ints")
    }
    if call[index].isString("fro") { return try vectorNorm(input, 2, dims, keepdim: keepdim) }
    if call[index].isString("nuc") {
      return try spectral(input, dims, keepdim: keepdim) { try sum($0, [-1]) }
    }
    if case .string(let order) = call[index] {
      throw TensorError.runtime("linalg.matrix_norm: Order \(order) not supported.")
    }
    let order = try call.float(index)
    if order.magnitude == 2 {
      return try spectral(input, dims, keepdim: keepdim) {
        try extremes($0, [-1], keepdim: false, largest: order > 0)
      }
    }
    guard order.magnitude == 1 || order.isInfinite else {
      throw TensorError.runtime("linalg.matrix_norm: Order \(order) not supported.")
    }
    // The largest (or smallest) sum of magnitudes of a column, or of a row for the infinities.
    let (rows, columns) = (try input.tensor.wrap(dim: dims[0]), try input.tensor.wrap(dim: dims[1]))
    let (summed, compared) = order.isInfinite ? (columns, rows) : (rows, columns)
    let sums = try sum(abs(input), [summed], keepdim: true)
    let result = try extremes(sums, [compared], keepdim: true, largest: order > 0)
    return keepdim ? result : try squeeze(result, [summed, compared])
  }

  /// A norm that depends on the singular values of the matrices in two dimensions alone.
  private static func spectral(
    _ input: Variable, _ dims: Dimensions, keepdim: Bool, _ body: (Variable) throws -> Variable
  ) throws -> Variable {
    let (rows, columns) = (try input.tensor.wrap(dim: dims[0]), try input.tensor.wrap(dim: dims[1]))
    let others = input.sizes.indices.filter { $0 != rows && $0 != columns }
    let matrices = try permute(input, Dimensions(others + [rows, columns]))
    let norms = try body(svd(matrices, full: false, "svdvals").s)
    guard keepdim else { return norms }
    return try reshape(
      norms, Dimensions(input.sizes.indices.map { others.contains($0) ? input.sizes[$0] : 1 }))
  }
}
