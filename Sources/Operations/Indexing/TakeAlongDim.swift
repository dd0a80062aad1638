import Tensors

extension Torch {
  public static let takeAlongDim: Operation = .init(
    "take_along_dim(input, indices, dim=None)", .both,
    doc: "Along `dim`, the elements at `indices`, as `argsort` and `argmax` give them; the rest broadcasts.",
    samples: [
      Sample(.tensor([2, 3]), .integers([2, 1], low: 0, high: 2, .int64), .int(1)),
      Sample(.tensor([2, 3]), .integers([2], low: 0, high: 5, .int64)),
    ]
  ) { call in
    let (input, indices) = (try call.tensor(0), try call.tensor(1))
    guard let dim = try call.optionalInt(2) else {
      return .tensor(try gather(flatten(input), 0, flatten(indices)))
    }
    guard input.rank == indices.rank else {
      throw TensorError.runtime(
        "torch.take_along_dim(): input and indices should have the same number of dimensions, but got \(input.rank) "
          + "dimensions for input, and \(indices.rank) dimensions for indices")
    }
    let along = try input.tensor.wrap(dim: dim)
    var (sizes, places) = (input.sizes, indices.sizes)
    for place in sizes.indices where place != along {
      let size = try Dimensions.broadcast([sizes[place]], [places[place]])[0]
      (sizes[place], places[place]) = (size, size)
    }
    return .tensor(try gather(expand(input, sizes), along, expand(indices, places)))
  }
}
