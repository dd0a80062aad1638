import COpenBLAS
import Tensors

extension Torch {
  public static let qr: Operation = .init(
    "qr(A, mode='reduced')", .linalg,
    doc: "Q with orthonormal columns and R, upper triangular, with Q @ R equal to the matrix.",
    example: """
      >>> Q, R = torch.linalg.qr(torch.tensor([[3., 1.], [4., 2.]]))
      >>> R
      tensor([[-5.0000, -2.2000],
              [ 0.0000,  0.4000]])
      """,
    samples: [
      Sample(.tensor([3, 3])), Sample(.tensor([2, 4, 2])), Sample(.tensor([2, 3])),
      Sample(.tensor([3, 2]), .string("complete"), gradient: false),
      Sample(.tensor([3, 2]), .string("r"), gradient: false),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 2]), .string("all"),
        message:
          "qr received unrecognized mode 'all' but expected one of 'reduced' (default), 'r', or 'complete'")
    ]
  ) { call in
    let mode = try call.string(1)
    guard ["reduced", "r", "complete"].contains(mode) else {
      throw TensorError.runtime(
        "qr received unrecognized mode '\(mode)' but expected one of 'reduced' (default), 'r', or 'complete'")
    }
    let (q, r) = try qr(call.tensor(0), complete: mode == "complete")
    return .named(
      "linalg_qr", [("Q", mode == "r" ? Variable(try Tensor.empty([0], q.dtype)) : q), ("R", r)])
  }

  /// - Parameter complete: whether Q is square, whatever the matrix.
  static func qr(_ input: Variable, complete: Bool) throws -> (q: Variable, r: Variable) {
    let matrices = try ColumnMatrices(input.tensor, "qr")
    let (m, n) = (matrices.rows, matrices.columns)
    let least = Swift.min(m, n)
    let width = complete ? m : least
    var (q, r): ([Double], [Double]) = ([], [])
    for index in 0..<matrices.count {
      var factor = matrices[index]
      var columns = [Double](repeating: 0, count: m * width)
      try matrices.check(
        etude_qr(Int32(m), Int32(n), Int32(width), &factor, &columns), "qr", index,
        "the factorization failed.")
      q += columns
      for column in 0..<n {
        r += (0..<width).map { $0 <= column && $0 < m ? factor[column * m + $0] : 0 }
      }
    }
    let results = (
      q: Variable(try matrices.tensor(q, m, width)), r: Variable(try matrices.tensor(r, width, n))
    )
    Variable.recorded([results.q, results.r], "LinalgQrBackward0", [input], saving: [results.q, results.r]) {
      backward in
      guard !complete || m <= n else {
        throw TensorError.runtime(
          "The QR decomposition is not differentiable when mode='complete' and nrows > ncols")
      }
      return [try qrGradient(backward, least)]
    }
    return results
  }

  /// The gradient of the first square part of the matrix, and through it of the columns beyond (Roberts and Roberts 2020).
  private static func qrGradient(_ backward: Backward, _ order: Int) throws -> Variable {
    let (q, r) = (try backward.saved(0), try backward.saved(1))
    var ofQ = try backward.gradients[0] ?? zerosLike(q)
    let ofR = try backward.gradients[1] ?? zerosLike(r)
    func flipped(_ x: Variable) throws -> Variable { try transpose(x, -2, -1) }
    let width = r.sizes[r.rank - 1]
    let (square, rest) = (try narrow(r, -1, 0, order), try narrow(r, -1, order, width - order))
    let (ofSquare, ofRest) = (try narrow(ofR, -1, 0, order), try narrow(ofR, -1, order, width - order))
    if width > order { ofQ = try add(ofQ, matmul(matmul(q, rest), flipped(ofRest))) }
    let inner = try sub(matmul(square, flipped(ofSquare)), matmul(flipped(ofQ), q))
    let lower = try tril(inner, -1)
    let symmetric = try add(
      add(lower, flipped(lower)), diagEmbed(diagonal(inner, 0, -2, -1)))
    let first = try flipped(solve(square, flipped(add(ofQ, matmul(q, symmetric)))))
    return width > order ? try cat([first, matmul(q, ofRest)], -1) : first
  }
}
