import Tensors

extension Torch {
  public static let cholesky: Operation = .init(
    "cholesky(input, *, upper=False)", .linalg,
    doc: "The lower triangular L with L @ L.T equal to a symmetric positive definite matrix.",
    samples: [],
    errors: [
      ErrorSample(
        .tensor([2, 2], low: -1, high: -1, .float32),
        message:
          "linalg.cholesky: The factorization could not be completed because the input is not positive-definite (the "
          + "leading minor of order 1 is not positive-definite).")
    ]
  ) { call in
    let lower = try cholesky(call.tensor(0))
    return .tensor(try call.bool(1) ? transpose(lower, -2, -1) : lower)
  }

  public static func cholesky(_ input: Variable) throws -> Variable {
    var matrices = try Matrices(input.tensor, "cholesky")
    let n = matrices.order
    for index in 0..<matrices.count {
      let base = index * n * n
      for row in 0..<n {
        for column in 0..<n where column > row { matrices.elements[base + row * n + column] = 0 }
        for column in 0...row {
          var rest = matrices.elements[base + row * n + column]
          for place in 0..<column {
            rest -= matrices.elements[base + row * n + place] * matrices.elements[base + column * n + place]
          }
          if column < row {
            matrices.elements[base + row * n + column] = rest / matrices.elements[base + column * n + column]
            continue
          }
          guard rest > 0 else {
            throw TensorError(
              .linearAlgebra,
              "linalg.cholesky: \(matrices.label(index))The factorization could not be completed because the input is "
                + "not positive-definite (the leading minor of order \(row + 1) is not positive-definite).")
          }
          matrices.elements[base + row * n + row] = rest.squareRoot()
        }
      }
    }
    let result = Variable(try matrices.tensor())
    return result.recorded("LinalgCholeskyExBackward0", input, saving: [result]) { backward in
      // S = L^-T Φ(L^T dL) L^-1, symmetrised, where Φ takes the lower triangle and halves the diagonal.
      let lower = try backward.saved(0)
      let flipped = try transpose(lower, -2, -1)
      let product = try tril(matmul(flipped, backward.gradient))
      let halved = try sub(product, mul(diagEmbed(diagonal(product, 0, -2, -1)), .float(0.5)))
      let symmetric = try mul(add(halved, transpose(halved, -2, -1)), .float(0.5))
      let inner = try solve(flipped, symmetric)
      return [try transpose(solve(flipped, transpose(inner, -2, -1)), -2, -1)]
    }
  }
}
