import Tensors

extension Torch {
  public static let matmul: Operation = .init(
    "matmul(input, other)", .both,
    doc: "The product of vectors, matrices or batches of matrices: Python's `@`.",
    example: """
      >>> torch.matmul(torch.tensor([[1., 2.], [3., 4.]]), torch.tensor([1., 1.]))
      tensor([3., 7.])
      """,
    samples: [
      Sample(.tensor([2, 3]), .tensor([3, 4])), Sample(.tensor([3]), .tensor([3])),
      Sample(.tensor([2, 3]), .tensor([3])),
      Sample(.tensor([3]), .tensor([3, 2])), Sample(.tensor([2, 1, 3, 4]), .tensor([5, 4, 2])),
      Sample(.tensor([5, 2, 3]), .tensor([3, 4])), Sample(.integers([2, 3]), .integers([3, 2])),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .tensor([4, 5]),
        message: "mm: mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)"),
      ErrorSample(
        .tensor([]), .tensor([2]),
        message: "both arguments to matmul need to be at least 1D, but they are 0D and 1D"),
    ]
  ) { call in .tensor(try matmul(call.tensor(0), call.tensor(1))) }

  public static func matmul(_ a: Variable, _ b: Variable) throws -> Variable {
    switch (a.rank, b.rank) {
    case (0, _), (_, 0):
      throw TensorError.runtime(
        "both arguments to matmul need to be at least 1D, but they are \(a.rank)D and \(b.rank)D")
    case (1, 1): return try dot(a, b)
    case (2, 1): return try mv(a, b)
    case (1, 2): return try squeeze(mm(unsqueeze(a, 0), b), [0])
    case (2, 2): return try mm(a, b)
    case (_, 1), (_, 2): return try foldedProduct(a, b)
    default: return try batchedProduct(a, b)
    }
  }

  /// Many rows times one matrix: the batch is folded into the rows.
  private static func foldedProduct(_ a: Variable, _ b: Variable) throws -> Variable {
    let columns = a.sizes[a.rank - 1]
    let rows = try reshape(a, [Dimensions(a.sizes.dropLast()).product, columns])
    let product = b.rank == 1 ? try mv(rows, b) : try mm(rows, b)
    return try reshape(product, Dimensions(a.sizes.dropLast()) + product.sizes.dropFirst())
  }

  private static func batchedProduct(_ a: Variable, _ b: Variable) throws -> Variable {
    let isRow = a.rank == 1
    let isColumn = b.rank == 1
    let left = isRow ? try unsqueeze(a, 0) : a
    let right = isColumn ? try unsqueeze(b, 1) : b
    let batch = try Dimensions.broadcast(
      Dimensions(left.sizes.dropLast(2)), Dimensions(right.sizes.dropLast(2)))
    func flat(_ variable: Variable) throws -> Variable {
      let matrix = Dimensions(variable.sizes.suffix(2))
      return try reshape(expand(variable, batch + matrix), [batch.product] + matrix)
    }
    let product = try bmm(flat(left), flat(right))
    let sizes = batch + (isRow ? [] : [product.sizes[1]]) + (isColumn ? [] : [product.sizes[2]])
    return try reshape(product, Dimensions(sizes))
  }
}
