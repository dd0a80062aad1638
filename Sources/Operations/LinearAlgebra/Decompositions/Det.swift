import Glibc
import Tensors

extension Torch {
  public static let det: Operation = .init(
    "det(input)", [.function, .method, .linalg],
    doc: "The determinant of a square matrix, or of each of a batch.",
    example: """
      >>> torch.det(torch.tensor([[1., 2.], [3., 4.]]))
      tensor(-2.)
      """,
    samples: [Sample(.tensor([3, 3])), Sample(.tensor([2, 2, 2]))],
    errors: [
      ErrorSample(
        .tensor([2, 3]),
        message: "linalg.det: A must be batches of square matrices, but they are 2 by 3 matrices")
    ]
  ) { call in .tensor(try det(call.tensor(0))) }

  public static func det(_ input: Variable) throws -> Variable {
    var matrices = try Matrices(input.tensor, "det")
    let values = (0..<matrices.count).map { index in
      let (pivots, _) = matrices.factor(index)
      let order = matrices.order
      return (0..<order).reduce(1.0) { product, row in
        let pivot = matrices.elements[index * order * order + row * order + row]
        return product * (pivots[row] == row ? pivot : -pivot)
      }
    }
    let result = Variable(try matrices.tensor(ofEach: values))
    return result.recorded("LinalgDetBackward0", input, saving: [input, result]) { backward in
      let scale = try mul(backward.gradient, backward.saved(1))
      return [try mul(unsqueeze(unsqueeze(scale, -1), -1), transpose(inv(backward.saved(0)), -2, -1))]
    }
  }

  public static let slogdet: Operation = .init(
    "slogdet(input)", [.function, .method, .linalg],
    doc: "The sign of the determinant, and the logarithm of its magnitude.",
    samples: [Sample(.tensor([3, 3]))]
  ) { call in
    let input = try call.tensor(0)
    var matrices = try Matrices(input.tensor, "slogdet")
    let values = (0..<matrices.count).map { matrices.determinant($0) }
    let sign = Variable(try matrices.tensor(ofEach: values.map(\.sign)))
    let logarithm = Variable(try matrices.tensor(ofEach: values.map(\.logarithm)))
    let recorded = logarithm.recorded("LinalgSlogdetBackward0", input, saving: [input]) { backward in
      let scale = try unsqueeze(unsqueeze(backward.gradient, -1), -1)
      return [try mul(scale, transpose(inv(backward.saved(0)), -2, -1))]
    }
    return .named("linalg_slogdet", [("sign", sign), ("logabsdet", recorded)])
  }
}

extension Matrices {
  /// The sign of a determinant and the logarithm of its magnitude; the matrix is replaced by its factors.
  mutating func determinant(_ index: Int) -> (sign: Double, logarithm: Double) {
    let (pivots, singular) = factor(index)
    if singular != nil { return (0, -.infinity) }
    var (sign, logarithm) = (1.0, 0.0)
    for row in 0..<order {
      let pivot = elements[index * order * order + row * order + row]
      if (pivot < 0) != (pivots[row] != row) { sign = -sign }
      logarithm += Glibc.log(pivot.magnitude)
    }
    return (sign, logarithm)
  }
}
