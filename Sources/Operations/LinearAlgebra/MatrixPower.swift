import Tensors

extension Torch {
  public static let matrixPower: Operation = .init(
    "matrix_power(input, n)", [.function, .method, .linalg],
    doc: "A square matrix to the power of an integer.",
    samples: [
      Sample(.tensor([3, 3]), .int(3)), Sample(.tensor([2, 2]), .int(0)), Sample(.tensor([2, 2]), .int(-1)),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .int(2),
        message: "linalg.matrix_power: A must be batches of square matrices, but they are 2 by 3 matrices")
    ]
  ) { call in
    let (input, power) = (try call.tensor(0), try call.int(1))
    guard input.rank >= 2 else {
      throw TensorError.runtime("linalg.matrix_power: The input tensor A must have at least 2 dimensions.")
    }
    let (rows, columns) = (input.sizes[input.rank - 2], input.sizes[input.rank - 1])
    guard rows == columns else {
      throw TensorError.runtime(
        "linalg.matrix_power: A must be batches of square matrices, but they are \(rows) by \(columns) matrices"
      )
    }
    if power == 0 {
      let identity = Variable(try Tensor.eye(rows, rows, input.dtype))
      return .tensor(try clone(expand(identity, input.sizes)))
    }
    var square = power < 0 ? try inv(input) : input
    var result: Variable?
    var rest = power.magnitude
    while rest > 0 {
      if rest & 1 == 1 { result = try result.map { try matmul($0, square) } ?? square }
      rest >>= 1
      if rest > 0 { square = try matmul(square, square) }
    }
    return .tensor(try result ?? clone(input))
  }
}
