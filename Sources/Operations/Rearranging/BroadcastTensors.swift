import Tensors

extension Torch {
  public static let broadcastTensors: Operation = .init(
    "broadcast_tensors(*tensors)", .function, doc: "The tensors expanded to their common sizes, as a tuple.",
    samples: [Sample(.tensor([3, 1]), .tensor([2]))]
  ) { call in
    let tensors = try call.starredTensors(0)
    let sizes = try tensors.reduce(Dimensions()) { try Dimensions.broadcast($0, $1.sizes) }
    return .list(try tensors.map { try expand($0, sizes) })
  }

  public static let broadcastShapes: Operation = .init(
    "broadcast_shapes(*shapes)", .function, doc: "The sizes to which tensors of these sizes broadcast.",
    example: """
      >>> torch.broadcast_shapes((3, 1), (2,))
      torch.Size([3, 2])
      """
  ) { call in
    guard case .list(let shapes) = call[0] else { return .size([]) }
    return .size(
      try shapes.indices.reduce(Dimensions()) {
        try Dimensions.broadcast($0, Call(call.operation, shapes).ints($1))
      })
  }
}
