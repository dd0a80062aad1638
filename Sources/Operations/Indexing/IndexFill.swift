import Tensors

extension Torch {
  public static let indexFill: Operation = .init(
    "index_fill(input, dim, index, value)", .all,
    doc: "The tensor with `value` in the slices of `dim` at the indices of a vector.",
    example: """
      >>> torch.zeros(3).index_fill(0, torch.tensor([0, 2]), 1)
      tensor([1., 0., 1.])
      """,
    samples: [Sample(.tensor([3, 2]), .int(0), .elements([0, 2], .int64), .float(1.5))]
  ) { call in
    let (input, index) = (try call.tensor(0), try call.tensor(2))
    let dim = try input.tensor.wrap(dim: call.int(1))
    let value = try call.operand(3).variable(input.dtype)
    guard value.rank == 0 else {
      throw TensorError.runtime(
        "index_fill_ only supports a 0-dimensional value tensor, but got tensor with \(value.rank) dimension(s)."
      )
    }
    return .tensor(try indexPut(input, places(along: dim, index), value))
  }

  public static let indexCopy: Operation = .init(
    "index_copy(input, dim, index, source)", .all,
    doc: "The tensor with the slices of `source` in those of `dim` at the indices of a vector.",
    samples: [Sample(.tensor([3, 2]), .int(0), .elements([0, 2], .int64), .tensor([2, 2]))]
  ) { call in
    let (input, index, source) = (try call.tensor(0), try call.tensor(2), try call.tensor(3))
    let dim = try input.tensor.wrap(dim: call.int(1))
    guard source.dtype == input.dtype else {
      throw TensorError.runtime(
        "index_copy_(): self and source expected to have the same dtype, but got (self) \(input.dtype.scalarTypeName) "
          + "and (source) \(source.dtype.scalarTypeName)")
    }
    return .tensor(try indexPut(input, places(along: dim, index), source))
  }

  /// The indices that pick slices along one dimension.
  private static func places(along dim: Int, _ index: Variable) throws -> [Tensor?] {
    guard index.rank <= 1 else { throw TensorError.index("index_fill_(): Index is supposed to be a vector") }
    guard index.dtype == .int64 || index.dtype == .int32 else {
      throw TensorError.index("index_fill_(): Expected dtype int64 for index.")
    }
    return [Tensor?](repeating: nil, count: dim) + [try index.tensor.reshape([index.tensor.count])]
  }
}
