import Tensors

extension Torch {
  public static let diag: Operation = .init(
    "diag(input, diagonal=0)", .both,
    doc: "A matrix with a vector on its diagonal; or the diagonal of a matrix.",
    example: """
      >>> torch.diag(torch.tensor([1, 2]))
      tensor([[1, 0],
              [0, 2]])
      """,
    samples: [Sample(.tensor([3])), Sample(.tensor([2]), .int(-1)), Sample(.tensor([3, 4]), .int(1))],
    errors: [
      ErrorSample(
        .tensor([2, 2, 2]), message: "diag(): Supports 1D or 2D tensors. Got 3D")
    ]
  ) { call in
    let (input, offset) = (try call.tensor(0), try call.int(1))
    switch input.rank {
    case 1: return .tensor(try diagEmbed(input, offset))
    case 2: return .tensor(try clone(diagonal(input, offset)))
    default: throw TensorError.runtime("diag(): Supports 1D or 2D tensors. Got \(input.rank)D")
    }
  }

  public static let diagflat: Operation = .init(
    "diagflat(input, offset=0)", .both, doc: "A matrix with all elements of the tensor on its diagonal.",
    samples: [Sample(.tensor([3])), Sample(.tensor([2, 2]), .int(1))]
  ) { call in .tensor(try diagEmbed(flatten(call.tensor(0)), call.int(1))) }

  public static let diagEmbed: Operation = .init(
    "diag_embed(input, offset=0, dim1=-2, dim2=-1)", .both,
    doc: "Matrices, in the dimensions `dim1` and `dim2`, with the last dimension on their diagonals.",
    samples: [Sample(.tensor([2, 3])), Sample(.tensor([2, 3]), .int(1), .int(0), .int(2))]
  ) { call in .tensor(try diagEmbed(call.tensor(0), call.int(1), call.int(2), call.int(3))) }

  public static func diagEmbed(
    _ input: Variable, _ offset: Int = 0, _ dim1: Int = -2, _ dim2: Int = -1
  ) throws -> Variable {
    guard let length = input.sizes.last else {
      throw TensorError.index("Dimension specified as -1 but tensor has no dimensions")
    }
    let first = try Tensor.wrap(dim: dim1, rank: input.rank + 1)
    let second = try Tensor.wrap(dim: dim2, rank: input.rank + 1)
    guard first != second else {
      throw TensorError.runtime("diagonal dimensions cannot be identical \(dim1), \(dim2)")
    }
    let (side, overflow) = length.addingReportingOverflow(Int(clamping: offset.magnitude))
    if overflow { throw TensorError.runtime("Storage size calculation overflowed") }
    var sizes = Dimensions(input.sizes.dropLast())
    sizes.insert(side, at: Swift.min(first, second))
    sizes.insert(side, at: Swift.max(first, second))
    return try embedded(input, in: sizes) { try diagonal($0, offset, first, second) }
  }
}
