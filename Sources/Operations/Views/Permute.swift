import Tensors

extension Torch {
  public static let permute: Operation = .init(
    "permute(input, *dims)", .both,
    doc: "The dimensions in the order `dims`, without a copy.",
    example: """
      >>> torch.zeros(2, 3, 4).permute(2, 0, 1).shape
      torch.Size([4, 2, 3])
      """,
    samples: [Sample(.tensor([2, 3, 4]), .ints(2, 0, -2))],
    errors: [
      ErrorSample(.tensor([2, 3]), .ints(0, 0), message: "permute(): duplicate dims are not allowed.")
    ]
  ) { call in .tensor(try permute(call.tensor(0), call.starredInts(1))) }

  public static func permute(_ input: Variable, _ dims: Dimensions) throws -> Variable {
    let permuted = try input.tensor.permute(dims)
    return input.view(permuted).recorded("PermuteBackward0", input) { backward in
      var inverse = dims
      for (place, dim) in dims.enumerated() { inverse[dim < 0 ? dim + dims.count : dim] = place }
      return [try permute(backward.gradient, inverse)]
    }
  }

  public static let movedim: Operation = .init(
    "movedim(input, source, destination)", aliases: ["moveaxis"], .both,
    doc: "Dimensions `source` put at `destination`, the others in their order.",
    example: """
      >>> torch.zeros(2, 3, 4).movedim(0, -1).shape
      torch.Size([3, 4, 2])
      """,
    samples: [
      Sample(.tensor([2, 3, 4]), .int(0), .int(-1)), Sample(.tensor([2, 3, 4]), .ints(0, 1), .ints(1, 2)),
    ]
  ) { call in
    let (input, from, to) = (try call.tensor(0), try call.ints(1), try call.ints(2))
    _ = try input.tensor.movedim(from, to)
    let source = try from.map { try input.tensor.wrap(dim: $0) }
    let destination = try to.map { try input.tensor.wrap(dim: $0) }
    let moved = Dictionary(uniqueKeysWithValues: zip(destination, source))
    var others = input.sizes.indices.filter { !source.contains($0) }[...]
    let order = input.sizes.indices.map { moved[$0] ?? others.popFirst() ?? $0 }
    return .tensor(try permute(input, Dimensions(order)))
  }
}
