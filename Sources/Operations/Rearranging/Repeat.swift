import Tensors

extension Torch {
  public static let `repeat`: Operation = .init(
    "repeat(input, *repeats)", .method,
    doc: "Copies of the tensor side by side, as many along each dimension as `repeats` says.",
    example: """
      >>> torch.tensor([1, 2]).repeat(2, 2)
      tensor([[1, 2, 1, 2],
              [1, 2, 1, 2]])
      """,
    samples: [Sample(.tensor([2, 3]), .int(2), .int(1)), Sample(.tensor([3]), .int(2), .int(2), .int(2))],
    errors: [
      ErrorSample(
        .tensor([2, 2]), .int(2),
        message: "Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor")
    ]
  ) { call in
    if case .list(let repeats) = call[1], repeats.isEmpty {
      throw TensorError.type("repeat() missing 1 required positional arguments: \"repeats\"")
    }
    return .tensor(try `repeat`(call.tensor(0), call.starredInts(1)))
  }

  public static func `repeat`(_ input: Variable, _ repeats: Dimensions) throws -> Variable {
    guard repeats.count >= input.rank else {
      throw TensorError.runtime(
        "Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor")
    }
    let padded = Dimensions(repeating: 1, count: repeats.count - input.rank) + input.sizes
    var sizes = Dimensions()
    for (copies, size) in zip(repeats, padded) {
      let (product, overflow) = copies.multipliedReportingOverflow(by: size)
      if overflow || copies < 0 {
        throw TensorError.runtime("Trying to create tensor with negative dimension \(copies): \(repeats)")
      }
      sizes.append(product)
    }
    // The copies are dimensions of their own, of stride 0, each before that which it repeats.
    var (wide, order) = (Dimensions(), Dimensions())
    for (copies, size) in zip(repeats, padded) {
      wide.append(copies)
      wide.append(size)
      order.append(contentsOf: [1, size])
    }
    let copied = try input.tensor.reshape(order).expand(wide).contiguous().reshape(sizes)
    let result = copied.storage === input.tensor.storage ? try copied.clone() : copied
    let (own, folded) = (input.sizes, Dimensions(repeats.indices.map { 2 * $0 }))
    return Variable(result).recorded("RepeatBackward0", input) { backward in
      if folded.isEmpty { return [try backward.gradient] }
      return [try reshape(sum(reshape(backward.gradient, wide), folded), own)]
    }
  }

  public static let tile: Operation = .init(
    "tile(input, *dims)", .both,
    doc: "Copies of the tensor side by side; missing leading numbers of copies are 1.",
    example: """
      >>> torch.tile(torch.tensor([[1], [2]]), (2,))
      tensor([[1, 1],
              [2, 2]])
      """,
    samples: [Sample(.tensor([2, 3]), .ints(2)), Sample(.tensor([3]), .ints(2, 2))]
  ) { call in
    let (input, dims) = (try call.tensor(0), try call.starredInts(1))
    let missing = Dimensions(repeating: 1, count: Swift.max(input.rank - dims.count, 0))
    return .tensor(try `repeat`(input, missing + dims))
  }
}
