import Tensors

extension Torch {
  public static let indexPutMethod: Operation = .init(
    "index_put(input, indices, values, accumulate=False)", .all,
    doc: "The tensor with `values` written (or added) at the places that a tuple of index tensors picks.",
    samples: [
      Sample(
        .tensor([3, 2]), .list([.elements([0, 2], .int64), .elements([1, 0], .int64)]), .tensor([2])),
      Sample(.tensor([3]), .list([.elements([0, 2, 0], .int64)]), .tensor([3]), .bool(true)),
    ]
  ) { call in
    let (input, values) = (try call.tensor(0), try call.tensor(2))
    guard values.dtype == input.dtype else {
      throw TensorError.runtime(
        "Index put requires the source and destination dtypes match, got \(input.dtype.scalarTypeName) for the "
          + "destination and \(values.dtype.scalarTypeName) for the source.")
    }
    var places: [Tensor?] = []
    for index in try call.tensors(1).map(\.tensor) {
      places += index.dtype == .bool ? try nonzeroIndices(index) : [index]
    }
    guard places.count <= input.rank else {
      throw TensorError.index(
        "too many indices for tensor of dimension \(input.rank) (got \(places.count))")
    }
    return .tensor(try indexPut(input, places, values, accumulate: call.bool(3)))
  }

  public static let putInPlace: Operation = .init(
    "put(input, index, source, accumulate=False)", .all,
    doc: "The tensor, seen as one row, with `source` written (or added) at the indices.",
    samples: [Sample(.tensor([2, 2]), .elements([0, 3], .int64), .tensor([2]))]
  ) { call in
    let (input, index, source) = (try call.tensor(0), try call.tensor(1), try call.tensor(2))
    guard index.tensor.count == source.tensor.count else {
      throw TensorError.runtime(
        "put_(): Expected source and index to have the same number of elements, but got source.numel() = "
          + "\(source.tensor.count), index.numel() = \(index.tensor.count)")
    }
    let put = try indexPut(
      flatten(input), [index.tensor.reshape([index.tensor.count])], flatten(source), accumulate: call.bool(3))
    return .tensor(try reshape(put, input.sizes))
  }
}
