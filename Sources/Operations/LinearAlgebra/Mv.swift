import CKernels
import COpenBLAS
import Tensors

extension Torch {
  public static let mv: Operation = .init(
    "mv(input, vec)", .both, doc: "The product of a matrix and a vector.",
    samples: [Sample(.tensor([2, 3]), .tensor([3]))],
    errors: [
      ErrorSample(.tensor([2, 3]), .tensor([2]), message: "size mismatch, got input (2), mat (2x3), vec (2)")
    ]
  ) { call in .tensor(try mv(call.tensor(0), call.tensor(1))) }

  public static func mv(_ matrix: Variable, _ vector: Variable) throws -> Variable {
    guard matrix.rank == 2 && vector.rank == 1 else {
      throw TensorError.runtime(
        "vector + matrix @ vector expected, got 1, \(matrix.rank), \(vector.rank)")
    }
    guard matrix.sizes[1] == vector.sizes[0] else {
      throw TensorError.runtime(
        "size mismatch, got input (\(matrix.sizes[0])), mat (\(matrix.sizes[0])x\(matrix.sizes[1])), vec "
          + "(\(vector.sizes[0]))")
    }
    try Product.requireSameType(matrix, vector) {
      "expected m1 and m2 to have the same dtype, but got: \($0) != \($1)"
    }
    let output = try Tensor.empty([matrix.sizes[0], 1], matrix.dtype)
    try Product.multiply(matrix.tensor, vector.tensor.unsqueeze(1), into: output)
    let result = Variable(try output.view([matrix.sizes[0]]))
    return result.recorded("MvBackward0", matrix, vector, saving: [matrix, vector]) { backward in
      let gradient = try backward.gradient
      return [
        backward.needs(0) ? try mul(unsqueeze(gradient, 1), backward.saved(1)) : nil,
        backward.needs(1) ? try mv(t(backward.saved(0)), gradient) : nil,
      ]
    }
  }

  public static let dot: Operation = .init(
    "dot(input, tensor)", aliases: ["vdot"], .both, doc: "The sum of the products of two vectors.",
    samples: [Sample(.tensor([5]), .tensor([5])), Sample(.integers([3]), .integers([3]))],
    errors: [
      ErrorSample(
        .tensor([2]), .tensor([3]),
        message:
          "inconsistent tensor size, expected tensor [2] and src [3] to have the same number of elements, but got 2 "
          + "and 3 elements respectively"),
      ErrorSample(.tensor([2, 2]), .tensor([2]), message: "1D tensors expected, but got 2D and 1D tensors"),
    ]
  ) { call in .tensor(try dot(call.tensor(0), call.tensor(1))) }

  public static func dot(_ a: Variable, _ b: Variable) throws -> Variable {
    guard a.rank == 1 && b.rank == 1 else {
      throw TensorError.runtime("1D tensors expected, but got \(a.rank)D and \(b.rank)D tensors")
    }
    try Product.requireSameType(a, b) {
      "dot : expected both vectors to have same dtype, but found \($0) and \($1)"
    }
    guard a.sizes == b.sizes else {
      throw TensorError.runtime(
        "inconsistent tensor size, expected tensor \(a.sizes) and src \(b.sizes) to have the same number of elements, but "
          + "got \(a.sizes[0]) and \(b.sizes[0]) elements respectively")
    }
    return Variable(try dotted(a.tensor, b.tensor)).recorded("DotBackward0", a, b, saving: [a, b]) {
      backward in
      let gradient = try backward.gradient
      return [
        backward.needs(0) ? try mul(gradient, backward.saved(1)) : nil,
        backward.needs(1) ? try mul(gradient, backward.saved(0)) : nil,
      ]
    }
  }

  private static func dotted(_ a: Tensor, _ b: Tensor) throws -> Tensor {
    let (count, down, across) = (Int64(a.count), Int64(a.strides[0]), Int64(b.strides[0]))
    switch a.dtype {
    case .float32:
      let sum = a.withPointer(to: Float.self) { x in
        b.withPointer(to: Float.self) { y in etude_dot_float32(count, x, down, y, across) }
      }
      return try .scalar(.float(Double(sum)), .float32)
    case .float64:
      let sum = a.withPointer(to: Double.self) { x in
        b.withPointer(to: Double.self) { y in etude_ddot(count, x, down, y, across) }
      }
      return try .scalar(.float(sum), .float64)
    default:
      let output = try Tensor.empty([1, 1], a.dtype)
      try Product.multiply(a.unsqueeze(0), b.unsqueeze(1), into: output)
      return try output.view([])
    }
  }
}
