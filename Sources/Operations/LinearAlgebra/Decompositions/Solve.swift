import Tensors

extension Torch {
  public static let inv: Operation = .init(
    "inverse(input)", [.function, .method], doc: "The inverse of a square matrix, or of each of a batch.",
    example: """
      >>> torch.inverse(torch.tensor([[2., 0.], [0., 4.]]))
      tensor([[0.5000, 0.0000],
              [0.0000, 0.2500]])
      """,
    samples: [Sample(.tensor([3, 3])), Sample(.tensor([2, 2, 2]))],
    errors: [
      ErrorSample(
        .tensor([2, 2], low: 0, high: 0, .float32),
        message:
          "linalg.inv: The diagonal element 1 is zero, the inversion could not be completed because the input matrix is "
          + "singular.")
    ]
  ) { call in .tensor(try inv(call.tensor(0))) }

  public static let linalgInv: Operation = .init(
    "inv(A)", .linalg, doc: "The inverse of a square matrix, or of each of a batch.", samples: []
  ) { call in .tensor(try inv(call.tensor(0))) }

  public static func inv(_ input: Variable) throws -> Variable {
    var matrices = try Matrices(input.tensor, "inv")
    let order = matrices.order
    var sides = [Double](repeating: 0, count: matrices.elements.count)
    for index in 0..<matrices.count {
      for row in 0..<order { sides[index * order * order + row * order + row] = 1 }
      let (pivots, singular) = matrices.factor(index)
      if let singular {
        throw TensorError(
          .linearAlgebra,
          "linalg.inv: \(matrices.label(index))The diagonal element \(singular + 1) is zero, the inversion could not be "
            + "completed because the input matrix is singular.")
      }
      matrices.solve(index, pivots, &sides, width: order)
    }
    matrices.elements = sides
    let result = Variable(try columnMajor(matrices.tensor()))
    return result.recorded("LinalgInvExBackward0", input, saving: [result]) { backward in
      let flipped = try transpose(backward.saved(0), -2, -1)
      return [try neg(matmul(matmul(flipped, backward.gradient), flipped))]
    }
  }

  /// The matrices laid out column by column, as LAPACK leaves them.
  private static func columnMajor(_ matrices: Tensor) throws -> Tensor {
    let flipped = try matrices.transpose(-2, -1).contiguous()
    return try flipped.window(sizes: flipped.sizes, strides: flipped.sizes.contiguousStrides).transpose(
      -2, -1)
  }

  public static let solve: Operation = .init(
    "solve(A, B, *, left=True)", .linalg,
    doc: "The X for which A @ X = B; A is square, B a vector or a matrix.",
    samples: [
      Sample(.tensor([3, 3]), .tensor([3])), Sample(.tensor([3, 3]), .within(1, 2, [3, 2])),
      Sample(.tensor([2, 2, 2]), .tensor([2, 2, 1])),
    ]
  ) { call in
    let (a, b) = (try call.tensor(0), try call.tensor(1))
    if try !call.bool(2) {
      return .tensor(try transpose(solve(transpose(a, -2, -1), transpose(b, -2, -1)), -2, -1))
    }
    return .tensor(try solve(a, b))
  }

  public static func solve(_ a: Variable, _ b: Variable) throws -> Variable {
    let isVector = b.rank == 1 || (b.rank == a.rank - 1 && b.sizes == Dimensions(a.sizes.dropLast()))
    let right = isVector ? try unsqueeze(b, -1) : b
    _ = try Matrices(a.tensor, "solve")
    let height = right.rank < 2 ? 1 : right.sizes[right.rank - 2]
    guard height == a.sizes[a.rank - 1] else {
      throw TensorError.runtime(
        "linalg.solve: Incompatible shapes of A and B for the equation AX = B (\(a.sizes[a.rank - 2])x"
          + "\(a.sizes[a.rank - 1]) and \(height)x\(right.sizes[right.rank - 1]))")
    }
    let batch = try Dimensions.broadcast(
      Dimensions(a.sizes.dropLast(2)), Dimensions(right.sizes.dropLast(2)))
    let left = try expand(a, batch + Dimensions(a.sizes.suffix(2)))
    let sides = try expand(right, batch + Dimensions(right.sizes.suffix(2)))
    var matrices = try Matrices(left.tensor, "solve")
    var values = try sides.tensor.to(.float64).contiguous().withBuffer(of: Double.self) { Array($0) }
    for index in 0..<matrices.count {
      let (pivots, singular) = matrices.factor(index)
      if singular != nil {
        throw TensorError(
          .linearAlgebra,
          "torch.linalg.solve: \(matrices.label(index))The solver failed because the input matrix is singular."
        )
      }
      matrices.solve(index, pivots, &values, width: sides.sizes[sides.rank - 1])
    }
    let solution = Variable(try columnMajor(Tensor.from(values, sides.sizes).to(a.dtype)))
    let result = isVector ? Variable(try solution.tensor.squeeze(-1)) : solution
    return result.recorded("LinalgSolveExBackward0", a, b, saving: [a, result]) { backward in
      let gradient = try backward.gradient
      let share = try solve(transpose(backward.saved(0), -2, -1), gradient)
      let solution = try backward.saved(1)
      let (column, known) =
        isVector ? (try unsqueeze(share, -1), try unsqueeze(solution, -1)) : (share, solution)
      return [
        backward.needs(0) ? try neg(matmul(column, transpose(known, -2, -1))) : nil,
        backward.needs(1) ? share : nil,
      ]
    }
  }
}
