import Tensors

extension Torch {
  public static let bmm: Operation = .init(
    "bmm(input, mat2)", .both,
    doc: "The products of two batches of matrices, one by one.",
    samples: [Sample(.tensor([2, 3, 4]), .tensor([2, 4, 2]))],
    errors: [
      ErrorSample(.tensor([2, 3]), .tensor([2, 3, 4]), message: "batch1 must be a 3D tensor"),
      ErrorSample(
        .tensor([2, 3, 4]), .tensor([2, 3, 4]),
        message: "Expected size for first two dimensions of batch2 tensor to be: [2, 4] but got: [2, 3]."),
    ]
  ) { call in .tensor(try bmm(call.tensor(0), call.tensor(1))) }

  public static func bmm(_ a: Variable, _ b: Variable) throws -> Variable {
    guard a.rank == 3 else { throw TensorError.runtime("batch1 must be a 3D tensor") }
    guard b.rank == 3 else { throw TensorError.runtime("batch2 must be a 3D tensor") }
    guard b.sizes[0] == a.sizes[0], b.sizes[1] == a.sizes[2] else {
      throw TensorError.runtime(
        "Expected size for first two dimensions of batch2 tensor to be: [\(a.sizes[0]), \(a.sizes[2])] but got: "
          + "[\(b.sizes[0]), \(b.sizes[1])].")
    }
    try Product.requireSameType(a, b) { "expected scalar type \($0.capitalized) but found \($1.capitalized)" }
    let output = try Tensor.empty([a.sizes[0], a.sizes[1], b.sizes[2]], a.dtype)
    let isTiny = Double(a.sizes[1]) * Double(a.sizes[2]) * Double(b.sizes[2]) < 400
    for index in 0..<a.sizes[0] {
      try Product.multiply(
        a.tensor.select(0, index), b.tensor.select(0, index), into: output.select(0, index),
        inBatch: a.sizes[0] > 1 || isTiny)
    }
    return Variable(output).recorded("BmmBackward0", a, b, saving: [a, b]) { backward in
      let gradient = try backward.gradient
      return [
        backward.needs(0) ? try bmm(gradient, transpose(backward.saved(1), 1, 2)) : nil,
        backward.needs(1) ? try bmm(transpose(backward.saved(0), 1, 2), gradient) : nil,
      ]
    }
  }
}

extension String {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
