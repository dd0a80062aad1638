import Tensors

extension Torch {
  public static let cat: Operation = .init(
    "cat(tensors, dim=0)", aliases: ["concat", "concatenate"], .function,
    doc: "The tensors joined along `dim`; their other sizes must agree.",
    example: """
      >>> torch.cat([torch.tensor([1, 2]), torch.tensor([3])])
      tensor([1, 2, 3])
      """,
    samples: [
      Sample(.list([.tensor([2, 3]), .tensor([1, 3])])),
      Sample(.list([.tensor([2, 3]), .tensor([2, 1])]), .int(-1)),
      Sample(.list([.integers([2]), .tensor([1])])),
    ],
    errors: [
      ErrorSample(
        .list([.tensor([2, 3]), .tensor([2, 4])]),
        message:
          "Sizes of tensors must match except in dimension 0. Expected size 3 but got size 4 for tensor number 1 in "
          + "the list."),
      ErrorSample(.list([]), message: "torch.cat(): expected a non-empty list of Tensors"),
    ]
  ) { call in .tensor(try cat(call.tensors(0), call.int(1))) }

  public static func cat(_ tensors: [Variable], _ dim: Int = 0) throws -> Variable {
    guard let first = tensors.first else {
      throw TensorError.value("torch.cat(): expected a non-empty list of Tensors")
    }
    if let index = tensors.firstIndex(where: { $0.rank == 0 }) {
      throw TensorError.runtime("zero-dimensional tensor (at position \(index)) cannot be concatenated")
    }
    // Empty vectors join with tensors of any shape, as PyTorch has allowed from its beginnings.
    let parts = tensors.enumerated().filter { $0.element.sizes != [0] }
    let model = parts.first?.element ?? first
    let wrapped = try model.tensor.wrap(dim: dim)
    var sizes = model.sizes
    sizes[wrapped] = 0
    for (index, part) in parts {
      try requireMatch(part, model, wrapped, index)
      sizes[wrapped] = sizes[wrapped] &+ part.sizes[wrapped]
    }
    var type = ResultType()
    for tensor in tensors { type.add(tensor.tensor) }
    let output = try Tensor.empty(sizes, type.dtype ?? first.dtype)
    var start = 0
    for (_, part) in parts {
      try output.narrow(wrapped, start, part.sizes[wrapped]).copy(from: part.tensor)
      start += part.sizes[wrapped]
    }
    let result = Variable(output)
    let lengths = tensors.map { $0.sizes == [0] ? 0 : $0.sizes[wrapped] }
    let isVector = tensors.map { $0.sizes == [0] }
    Variable.recorded([result], "CatBackward0", tensors) { backward in
      let gradient = try backward.gradient
      var start = 0
      return try lengths.indices.map { index in
        defer { start += lengths[index] }
        guard backward.needs(index) else { return nil }
        let piece = try narrow(gradient, wrapped, start, lengths[index])
        return isVector[index] ? try reshape(piece, [0]) : piece
      }
    }
    return result
  }

  private static func requireMatch(_ part: Variable, _ model: Variable, _ dim: Int, _ index: Int) throws {
    guard part.rank == model.rank else {
      throw TensorError.runtime(
        "Tensors must have same number of dimensions: got \(model.rank) and \(part.rank)")
    }
    for other in part.sizes.indices where other != dim && part.sizes[other] != model.sizes[other] {
      throw TensorError.runtime(
        "Sizes of tensors must match except in dimension \(dim). Expected size \(model.sizes[other]) but got size "
          + "\(part.sizes[other]) for tensor number \(index) in the list.")
    }
  }
}
