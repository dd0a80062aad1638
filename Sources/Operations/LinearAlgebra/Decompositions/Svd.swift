import COpenBLAS
import Tensors

extension Torch {
  public static let svd: Operation = .init(
    "svd(A, full_matrices=True)", .linalg,
    doc: "U, S and Vh with U @ diag(S) @ Vh equal to the matrix; S is descending.",
    example: """
      >>> torch.linalg.svd(torch.tensor([[3., 0.], [0., 4.]])).S
      tensor([4., 3.])
      """,
    samples: []
  ) { call in
    let (u, s, vh) = try svd(call.tensor(0), full: call.bool(1), "svd")
    return .named("linalg_svd", [("U", u), ("S", s), ("Vh", vh)])
  }

  public static let svdvals: Operation = .init(
    "svdvals(A)", .linalg, doc: "The singular values of a matrix, descending.",
    samples: [Sample(.tensor([3, 3])), Sample(.tensor([2, 4, 2])), Sample(.tensor([2, 3]))]
  ) { call in .tensor(try svd(call.tensor(0), full: false, "svdvals").s) }

  public static let torchSvd: Operation = .init(
    "svd(input, some=True, compute_uv=True)", .both,
    doc: "U, S and V with U @ diag(S) @ V.T equal to the matrix: `linalg.svd` with V itself.", samples: []
  ) { call in
    let (u, s, vh) = try svd(call.tensor(0), full: !call.bool(1), "svd")
    let v = try transpose(vh, -2, -1)
    let isWanted = try call.bool(2)
    return .named(
      "svd", [("U", isWanted ? u : try zerosLike(u)), ("S", s), ("V", isWanted ? v : try zerosLike(v))])
  }

  /// - Parameter full: whether U and Vh are square, whatever the matrix.
  static func svd(_ input: Variable, full: Bool, _ name: String) throws -> (
    u: Variable, s: Variable, vh: Variable
  ) {
    let matrices = try ColumnMatrices(input.tensor, name)
    let (m, n) = (matrices.rows, matrices.columns)
    let least = Swift.min(m, n)
    let (width, height) = full ? (m, n) : (least, least)
    var (u, s, vh): ([Double], [Double], [Double]) = ([], [], [])
    for index in 0..<matrices.count {
      var matrix = matrices[index]
      var values = [Double](repeating: 0, count: least)
      var left = [Double](repeating: 0, count: m * width)
      var right = [Double](repeating: 0, count: height * n)
      try matrices.check(
        etude_svd(Int32(m), Int32(n), full, &matrix, &values, &left, &right), name, index,
        "The algorithm failed to converge because the input matrix is ill-conditioned or has too many repeated singular "
          + "values.")
      u += left
      s += values
      vh += right
    }
    let results = (
      u: Variable(try matrices.tensor(u, m, width)), s: Variable(try matrices.vectors(s, least)),
      vh: Variable(try matrices.tensor(vh, height, n))
    )
    Variable.recorded(
      [results.u, results.s, results.vh], "LinalgSvdBackward0", [input],
      saving: [results.u, results.s, results.vh]
    ) { backward in [try svdGradient(backward, least)] }
    return results
  }

  /// The gradient of the reduced decomposition (Townsend, "Differentiating the Singular Value Decomposition", 2016).
  private static func svdGradient(_ backward: Backward, _ least: Int) throws -> Variable {
    func flipped(_ x: Variable) throws -> Variable { try transpose(x, -2, -1) }
    let u = try narrow(backward.saved(0), -1, 0, least)
    let s = try backward.saved(1)
    let vh = try narrow(backward.saved(2), -2, 0, least)
    var inner = try diagEmbed(backward.gradients[1] ?? zerosLike(s))
    let squares = try mul(s, s)
    let distance = try sub(unsqueeze(squares, -2), unsqueeze(squares, -1))
    let same = try eq(distance, .int(0))
    let safe = try maskedFill(distance, same, .int(1))
    /// The part of a gradient that turns singular vectors among themselves.
    func turning(_ product: Variable) throws -> Variable {
      try maskedFill(div(sub(product, flipped(product)), safe), same, .int(0))
    }
    var outer: Variable?
    if let ofU = backward.gradients[0] {
      let own = try narrow(ofU, -1, 0, least)
      inner = try add(inner, mul(turning(matmul(flipped(u), own)), unsqueeze(s, -2)))
      let beyond = try div(sub(own, matmul(u, matmul(flipped(u), own))), unsqueeze(s, -2))
      outer = try matmul(beyond, vh)
    }
    if let ofVh = backward.gradients[2] {
      let own = try narrow(ofVh, -2, 0, least)
      inner = try add(inner, mul(unsqueeze(s, -1), turning(matmul(vh, flipped(own)))))
      let beyond = try div(sub(own, matmul(matmul(own, flipped(vh)), vh)), unsqueeze(s, -1))
      let share = try matmul(u, beyond)
      outer = try outer.map { try add($0, share) } ?? share
    }
    let gradient = try matmul(matmul(u, inner), vh)
    return try outer.map { try add(gradient, $0) } ?? gradient
  }
}
