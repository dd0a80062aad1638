import Tensors

extension Torch {
  public static let nonzero: Operation = .init(
    "nonzero(input, *, as_tuple=False)", .both,
    doc:
      "The indices of the elements other than zero: a row for each, or a tuple of a vector for each dimension.",
    example: """
      >>> torch.nonzero(torch.tensor([[0, 1], [2, 0]]))
      tensor([[0, 1],
              [1, 0]])
      """,
    samples: [Sample(.booleans([3, 4])), Sample(.integers([5]), keywords: ["as_tuple": .bool(true)])]
  ) { call in
    let input = try call.tensor(0).tensor
    let vectors = try nonzeroIndices(input).map(Variable.init)
    if try call.bool(1) { return .tensors(vectors) }
    if input.rank == 0 {
      return .tensor(Variable(try Tensor.zeros([try input.item().boolValue ? 1 : 0, 0], .int64)))
    }
    return .tensor(Variable(try stack(vectors, 0).tensor.transpose(0, 1)))
  }

  /// For each dimension, the indices of the elements other than zero, in row-major order.
  static func nonzeroIndices(_ input: Tensor) throws -> [Tensor] {
    let flat = input.rank == 0 ? try input.view([1]) : input
    let mask = try ne(Variable(flat), .int(0)).tensor.contiguous()
    var columns = [[Int64]](repeating: [], count: flat.rank)
    mask.withBuffer(of: Bool.self) { buffer in
      for position in buffer.indices where buffer[position] {
        var rest = position
        for dim in flat.sizes.indices.reversed() {
          columns[dim].append(Int64(rest % flat.sizes[dim]))
          rest /= flat.sizes[dim]
        }
      }
    }
    return try columns.map { try Tensor.from($0) }
  }

  public static let maskedSelect: Operation = .init(
    "masked_select(input, mask)", .both,
    doc: "The elements where `mask` holds, in one dimension.",
    example: """
      >>> torch.masked_select(torch.tensor([1, 2, 3]), torch.tensor([True, False, True]))
      tensor([1, 3])
      """,
    samples: [Sample(.tensor([3, 4]), .booleans([4]))]
  ) { call in
    let (input, mask) = (try call.tensor(0), try call.tensor(1))
    guard mask.dtype == .bool else {
      throw TensorError.runtime("masked_select: expected BoolTensor for mask")
    }
    let sizes = try Dimensions.broadcast(input.sizes, mask.sizes)
    return .tensor(
      try index(expand(input, sizes), nonzeroIndices(mask.tensor.expand(sizes))))
  }
}
