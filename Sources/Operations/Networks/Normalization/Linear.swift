import Tensors

extension Torch {
  public static let linear: Operation = .init(
    "linear(input, weight, bias=None)", .functional,
    doc: "`input` (…, K) times the transpose of `weight` (M, K), plus `bias` (M): (…, M).",
    example: """
      >>> F.linear(torch.tensor([1., 2.]), torch.tensor([[3., 4.]]))
      tensor([11.])
      """,
    samples: [
      Sample(.tensor([2, 3]), .tensor([4, 3]), .tensor([4])), Sample(.tensor([2, 3]), .tensor([4, 3])),
      Sample(.tensor([2, 2, 3]), .tensor([4, 3]), .tensor([4])),
      Sample(.tensor([2, 2, 3]), .tensor([4, 3])),
      Sample(.tensor([3]), .tensor([4, 3]), .tensor([4])), Sample(.tensor([3]), .tensor([4, 3])),
      Sample(.tensor([2, 3]), .tensor([3])), Sample(.tensor([0, 3]), .tensor([2, 3]), .tensor([2])),
      Sample(.tensor([2, 0]), .tensor([2, 0]), .tensor([2])), Sample(.integers([2, 3]), .integers([4, 3])),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .tensor([4, 5]), .tensor([4]),
        message: "addmm: mat1 and mat2 shapes cannot be multiplied (2x3 and 5x4)"),
      ErrorSample(
        .tensor([2, 3]), .tensor([4, 5]),
        message: "mm: mat1 and mat2 shapes cannot be multiplied (2x3 and 5x4)"),
      ErrorSample(
        .tensor([2, 3]), .tensor([4, 3]), .tensor([5]),
        message:
          "The expanded size of the tensor (4) must match the existing size (5) at non-singleton dimension 1.  "
          + "Target sizes: [2, 4].  Tensor sizes: [5]"),
    ]
  ) { call in .tensor(try linear(call.tensor(0), call.tensor(1), call.optionalTensor(2))) }

  public static func linear(_ input: Variable, _ weight: Variable, _ bias: Variable?) throws -> Variable {
    guard weight.rank == 2, input.rank > 0 else {
      let product = try matmul(input, t(weight))
      return try bias.map { try add(product, $0) } ?? product
    }
    if input.rank == 2 { return try rows(input, weight, bias) }
    let features = input.sizes[input.rank - 1]
    let outer = Dimensions(input.sizes.dropLast())
    let flat = try reshape(input, [outer.product, features])
    let product = try rows(flat, weight, bias)
    let (flatSizes, sizes) = (product.sizes, outer + [weight.sizes[0]])
    return Variable(try product.tensor.view(sizes)).recorded("UnsafeViewBackward0", product) {
      [try reshape($0.gradient, flatSizes)]
    }
  }

  /// The product of rows (N, K) and the transpose of `weight` (M, K), plus `bias` (M).
  private static func rows(_ input: Variable, _ weight: Variable, _ bias: Variable?) throws -> Variable {
    guard let bias else { return try mm(input, t(weight)) }
    return try addmm(bias, input, t(weight))
  }
}
