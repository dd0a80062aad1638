import Tensors

extension Torch {
  public static let vander: Operation = .init(
    "vander(x, N=None, increasing=False)", .function,
    doc: "The powers of a vector's elements as the columns of a matrix, the highest first.",
    samples: [Sample(.integers([3], low: 1, high: 4, .int64)), Sample(.tensor([3]), .int(2), .bool(true))]
  ) { call in
    let vector = try call.tensor(0)
    guard vector.rank == 1 else { throw TensorError.runtime("x must be a one-dimensional tensor.") }
    let columns = try call.optionalInt(1) ?? vector.sizes[0]
    guard columns >= 0 else { throw TensorError.runtime("N must be non-negative.") }
    if columns == 0 { return .tensor(Variable(try Tensor.empty([vector.sizes[0], 0], vector.dtype))) }
    let first = try onesLike(unsqueeze(vector, 1))
    let rest = try expand(unsqueeze(vector, 1), [vector.sizes[0], columns - 1])
    let powers = try cat([first, cumprod(rest, 1)], 1)
    return .tensor(try call.bool(2) ? powers : flip(powers, [1]))
  }
}
