import Tensors

extension Torch {
  public static let sumToSizeMethod: Operation = .init(
    "sum_to_size(input, *size)", .method, doc: "The sum over the dimensions that `size` would broadcast in.",
    samples: [Sample(.tensor([2, 3]), .int(1), .int(3)), Sample(.tensor([2, 3]), .int(3))]
  ) { call in
    let (input, sizes) = (try call.tensor(0), try call.starredInts(1))
    guard let broadcast = try? Dimensions.broadcast(sizes, input.sizes), broadcast == input.sizes else {
      throw TensorError.runtime("size {\(sizes)} is not expandable to size {\(input.sizes)}.")
    }
    return .tensor(try sumToSize(input, sizes))
  }
}
