import Tensors

extension Torch {
  public static let mm: Operation = .init(
    "mm(input, mat2)", .both,
    doc: "The product of two matrices.",
    example: """
      >>> torch.mm(torch.tensor([[1., 2.]]), torch.tensor([[3.], [4.]]))
      tensor([[11.]])
      """,
    samples: [Sample(.tensor([2, 3]), .tensor([3, 4])), Sample(.tensor([2, 0]), .tensor([0, 3]))],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .tensor([4, 5]),
        message: "mm: mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)"),
      ErrorSample(.tensor([2]), .tensor([2, 2]), message: "mm: self must be a matrix, got 1-D tensor"),
    ]
  ) { call in .tensor(try mm(call.tensor(0), call.tensor(1))) }

  public static func mm(_ a: Variable, _ b: Variable) throws -> Variable {
    guard a.rank == 2 else { throw TensorError.runtime("mm: self must be a matrix, got \(a.rank)-D tensor") }
    guard b.rank == 2 else { throw TensorError.runtime("mm: mat2 must be a matrix, got \(b.rank)-D tensor") }
    guard a.sizes[1] == b.sizes[0] else {
      throw TensorError.runtime(
        "mm: mat1 and mat2 shapes cannot be multiplied (\(a.sizes[0])x\(a.sizes[1]) and \(b.sizes[0])x\(b.sizes[1]))"
      )
    }
    try Product.requireSameType(a, b) { "expected m1 and m2 to have the same dtype, but got: \($0) != \($1)" }
    let output = try Tensor.empty([a.sizes[0], b.sizes[1]], a.dtype)
    try Product.multiply(a.tensor, b.tensor, into: output)
    return Variable(output).recorded("MmBackward0", a, b, saving: [a, b]) { backward in
      let gradient = try backward.gradient
      return [
        backward.needs(0) ? try mm(gradient, t(backward.saved(1))) : nil,
        backward.needs(1) ? try mm(t(backward.saved(0)), gradient) : nil,
      ]
    }
  }
}
