import Tensors

extension Torch {
  public static let luFactor: Operation = .init(
    "lu_factor(A, *, pivot=True)", .linalg,
    doc:
      "The LU factors of a square matrix, in one, and the row that each row was exchanged with, counted from 1.",
    samples: [Sample(.tensor([3, 3]), gradient: false), Sample(.tensor([2, 2, 2]), gradient: false)]
  ) { call in
    let input = try call.tensor(0)
    guard try call.bool(1) else {
      throw TensorError.runtime("linalg.lu_factor: LU without pivoting is not implemented on the CPU")
    }
    var matrices = try Matrices(input.tensor, "lu_factor")
    let pivots = (0..<matrices.count).flatMap { matrices.factor($0).pivots.map { Double($0 + 1) } }
    // LAPACK's order: columns first.
    let factors = try matrices.tensor().transpose(-2, -1).contiguous().transpose(-2, -1)
    return .named(
      "linalg_lu_factor",
      [
        ("LU", Variable(factors)),
        ("pivots", Variable(try Tensor.from(pivots, Dimensions(input.sizes.dropLast())).to(.int32))),
      ])
  }
}
