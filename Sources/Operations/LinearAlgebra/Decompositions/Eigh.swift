import COpenBLAS
import Tensors

extension Torch {
  public static let eigh: Operation = .init(
    "eigh(A, UPLO='L')", .linalg,
    doc: "The eigenvalues of a symmetric matrix, ascending, and its eigenvectors, one a column.",
    example: """
      >>> torch.linalg.eigh(torch.tensor([[2., 0.], [0., 1.]])).eigenvalues
      tensor([1., 2.])
      """,
    samples: [],
    errors: [
      ErrorSample(
        .tensor([2, 3]),
        message: "linalg.eigh: A must be batches of square matrices, but they are 2 by 3 matrices"),
      ErrorSample(
        .tensor([2, 2]), .string("X"), message: "Expected UPLO argument to be 'L' or 'U', but got X"),
    ]
  ) { call in
    let (values, vectors) = try eigh(call.tensor(0), call.string(1), "eigh")
    return .named("linalg_eigh", [("eigenvalues", values), ("eigenvectors", vectors)])
  }

  public static let eigvalsh: Operation = .init(
    "eigvalsh(A, UPLO='L')", .linalg, doc: "The eigenvalues of a symmetric matrix, ascending.",
    samples: [
      Sample(.tensor([3, 3]), gradient: false), Sample(.tensor([2, 2, 2]), .string("U"), gradient: false),
    ]
  ) { call in .tensor(try eigh(call.tensor(0), call.string(1), "eigvalsh").values) }

  /// - Parameter triangle: which triangle of the matrix is read, `L` or `U`.
  static func eigh(_ input: Variable, _ triangle: String, _ name: String) throws -> (
    values: Variable, vectors: Variable
  ) {
    let matrices = try ColumnMatrices(input.tensor, name, square: true)
    guard ["L", "U"].contains(triangle.uppercased()) else {
      throw TensorError.runtime("Expected UPLO argument to be 'L' or 'U', but got \(triangle)")
    }
    let n = matrices.rows
    var (values, vectors): ([Double], [Double]) = ([], [])
    for index in 0..<matrices.count {
      var matrix = matrices[index]
      var own = [Double](repeating: 0, count: n)
      try matrices.check(
        etude_symmetric_eigen(Int32(n), triangle.uppercased() == "L", true, &matrix, &own), name, index,
        "The algorithm failed to converge because the input matrix is ill-conditioned or has too many repeated "
          + "eigenvalues.")
      values += own
      vectors += matrix
    }
    let results = (
      values: Variable(try matrices.vectors(values, n)), vectors: Variable(try matrices.tensor(vectors, n, n))
    )
    Variable.recorded(
      [results.values, results.vectors], "LinalgEighBackward0", [input],
      saving: [results.values, results.vectors]
    ) { backward in
      let (values, vectors) = (try backward.saved(0), try backward.saved(1))
      let flipped = try transpose(vectors, -2, -1)
      var inner = try diagEmbed(backward.gradients[0] ?? zerosLike(values))
      if let ofVectors = backward.gradients[1] {
        // Differences of eigenvalues; the diagonal, where they are 0, takes no part.
        let distance = try sub(unsqueeze(values, -2), unsqueeze(values, -1))
        let same = try eq(distance, .int(0))
        let ratio = try div(matmul(flipped, ofVectors), maskedFill(distance, same, .int(1)))
        inner = try add(inner, maskedFill(ratio, same, .int(0)))
      }
      return [try matmul(matmul(vectors, inner), flipped)]
    }
    return results
  }
}
