import Tensors

extension Torch {
  public static let unbind: Operation = .init(
    "unbind(input, dim=0)", .both,
    doc: "The slices along `dim`, without that dimension, as a tuple.",
    example: """
      >>> torch.tensor([[1, 2], [3, 4]]).unbind()
      (tensor([1, 2]), tensor([3, 4]))
      """,
    samples: [Sample(.tensor([2, 3])), Sample(.tensor([2, 3]), .int(1))]
  ) { call in .tensors(try unbind(call.tensor(0), call.int(1))) }

  public static func unbind(_ input: Variable, _ dim: Int = 0) throws -> [Variable] {
    if input.rank == 0 { throw TensorError.index("Dimension specified as 0 but tensor has no dimensions") }
    let dim = try input.tensor.wrap(dim: dim)
    let sizes = input.sizes
    let views = try (0..<sizes[dim]).map { input.view(try input.tensor.select(dim, $0), origin: .oneOfMany) }
    Variable.recorded(views, "UnbindBackward0", [input]) { backward in
      let dtype = try backward.gradients.compactMap { $0 }.first?.dtype ?? backward.gradient.dtype
      var sliceSizes = sizes
      sliceSizes.remove(at: dim)
      let slices = try backward.gradients.map { try $0 ?? Variable(Tensor.zeros(sliceSizes, dtype)) }
      return [try stack(slices, dim)]
    }
    return views
  }
}
