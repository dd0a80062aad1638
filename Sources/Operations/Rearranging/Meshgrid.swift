import Tensors

extension Torch {
  public static let meshgrid: Operation = .init(
    "meshgrid(*tensors, indexing=None)", .function,
    doc: "The coordinates of the points of a grid over vectors; `indexing` is 'ij' or 'xy'.",
    example: """
      >>> x, y = torch.meshgrid(torch.tensor([1, 2]), torch.tensor([3, 4]), indexing='ij')
      >>> y
      tensor([[3, 4],
              [3, 4]])
      """,
    samples: [
      Sample(.tensor([2]), .tensor([3]), keywords: ["indexing": .string("ij")]),
      Sample(.tensor([2]), .tensor([3]), keywords: ["indexing": .string("xy")]),
    ]
  ) { call in .tensors(try meshgrid(call.starredTensors(0), swapsFirst: call[1].isString("xy"))) }

  public static func meshgrid(_ tensors: [Variable], swapsFirst: Bool = false) throws -> [Variable] {
    guard let first = tensors.first else {
      throw TensorError.runtime("meshgrid expects a non-empty TensorList")
    }
    for tensor in tensors {
      guard tensor.rank <= 1 else {
        throw TensorError.runtime(
          "torch.meshgrid: Expected 0D or 1D tensor in the tensor list but got a tensor with \(tensor.rank) dimensions"
        )
      }
      guard tensor.dtype == first.dtype else {
        throw TensorError.runtime("torch.meshgrid expects all tensors to have the same dtype")
      }
    }
    let swaps = swapsFirst && tensors.count >= 2
    var ordered = tensors
    if swaps { ordered.swapAt(0, 1) }
    let sizes = Dimensions(ordered.map(\.tensor.count))
    var grids = try ordered.enumerated().map { place, tensor in
      var own = Dimensions(repeating: 1, count: sizes.count)
      own[place] = sizes[place]
      return try expand(view(tensor, own), sizes)
    }
    if swaps { grids.swapAt(0, 1) }
    return grids
  }

  public static let cartesianProd: Operation = .init(
    "cartesian_prod(*tensors)", .function,
    doc: "All combinations of one element from each vector, a row for each.",
    example: """
      >>> torch.cartesian_prod(torch.tensor([1, 2]), torch.tensor([3, 4]))
      tensor([[1, 3],
              [1, 4],
              [2, 3],
              [2, 4]])
      """,
    samples: [Sample(.tensor([2]), .tensor([3]))]
  ) { call in
    let tensors = try call.starredTensors(0)
    if tensors.count == 1 { return .tensor(tensors[0]) }
    return .tensor(try stack(meshgrid(tensors).map { try flatten($0) }, 1))
  }
}
