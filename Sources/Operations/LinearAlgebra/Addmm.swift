import Tensors

extension Torch {
  public static let addmm: Operation = .init(
    "addmm(input, mat1, mat2, *, beta=1, alpha=1)", .all,
    doc: "`beta` times the tensor plus `alpha` times the product of two matrices.",
    samples: [
      Sample(.tensor([4]), .tensor([2, 3]), .tensor([3, 4])),
      Sample(
        .tensor([2, 4]), .tensor([2, 3]), .tensor([3, 4]),
        keywords: ["beta": .float(0.5), "alpha": .float(2)]),
      Sample(.tensor([1, 4]), .tensor([2, 0]), .tensor([0, 4])),
      Sample(.integers([4]), .integers([2, 3]), .integers([3, 4]), keywords: ["alpha": .int(3)]),
    ],
    errors: [
      ErrorSample(
        .tensor([4]), .tensor([2, 3]), .tensor([5, 4]),
        message: "addmm: mat1 and mat2 shapes cannot be multiplied (2x3 and 5x4)")
    ]
  ) { call in
    .tensor(
      try addmm(
        call.tensor(0), call.tensor(1), call.tensor(2), beta: call.scalar(3), alpha: call.scalar(4)))
  }

  /// `beta` times `input`, which is expanded to (N, M), plus `alpha` times the product of `a` (N, K) and `b` (K, M).
  public static func addmm(
    _ input: Variable, _ a: Variable, _ b: Variable, beta: Scalar = .int(1), alpha: Scalar = .int(1)
  ) throws -> Variable {
    guard a.rank == 2 else { throw TensorError.runtime("mat1 must be a matrix, got \(a.rank)-D tensor") }
    guard b.rank == 2 else { throw TensorError.runtime("mat2 must be a matrix, got \(b.rank)-D tensor") }
    let (n, k, m) = (a.sizes[0], a.sizes[1], b.sizes[1])
    guard k == b.sizes[0] else {
      throw TensorError.runtime(
        "addmm: mat1 and mat2 shapes cannot be multiplied (\(n)x\(k) and \(b.sizes[0])x\(m))")
    }
    for (name, operand) in [("mat1", a), ("self", input)] where operand.dtype != b.dtype {
      throw TensorError.runtime(
        "\(name) and mat2 must have the same dtype, but got \(operand.dtype.scalarTypeName) and "
          + b.dtype.scalarTypeName)
    }
    let sum = Variable(try added(input.tensor, a.tensor, b.tensor, beta, alpha))
    let sizes = input.sizes
    return sum.recorded("AddmmBackward0", input, a, b, saving: [a, b]) { backward in
      let gradient = try backward.gradient
      return [
        backward.needs(0) ? try sumToSize(scaled(gradient, beta), sizes) : nil,
        backward.needs(1) ? try scaled(mm(gradient, t(backward.saved(1))), alpha) : nil,
        backward.needs(2) ? try scaled(mm(t(backward.saved(0)), gradient), alpha) : nil,
      ]
    }
  }

  private static func added(_ input: Tensor, _ a: Tensor, _ b: Tensor, _ beta: Scalar, _ alpha: Scalar) throws
    -> Tensor
  {
    let start = try input.expand([a.sizes[0], b.sizes[1]])
    guard a.dtype.isFloatingPoint else {
      let product = try scaled(mm(Variable(a), Variable(b)), alpha)
      return try beta.doubleValue == 0 ? product.tensor : add(scaled(Variable(start), beta), product).tensor
    }
    let output = try Tensor.empty(start.sizes, a.dtype)
    // What is multiplied by 0 is not read: a NaN there stays out.
    let isAdded = beta.doubleValue != 0
    if isAdded { try output.copy(from: scaled(Variable(start), beta).tensor) }
    if a.sizes[1] > 0 || !isAdded {
      try Product.multiply(a, b, into: output, alpha: alpha.doubleValue, adding: isAdded)
    }
    return output
  }

  static func scaled(_ input: Variable, _ factor: Scalar) throws -> Variable {
    factor.doubleValue == 1 ? input : try mul(input, factor)
  }
}
