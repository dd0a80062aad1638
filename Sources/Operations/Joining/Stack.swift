import Tensors

extension Torch {
  public static let stack: Operation = .init(
    "stack(tensors, dim=0)", .function,
    doc: "The tensors, all of the same sizes, joined along a new dimension `dim`.",
    example: """
      >>> torch.stack([torch.tensor([1, 2]), torch.tensor([3, 4])])
      tensor([[1, 2],
              [3, 4]])
      """,
    samples: [
      Sample(.list([.tensor([2, 3]), .tensor([2, 3])])),
      Sample(.list([.tensor([2]), .tensor([2])]), .int(-1)),
    ],
    errors: [
      ErrorSample(
        .list([.tensor([2]), .tensor([3])]),
        message: "stack expects each tensor to be equal size, but got [2] at entry 0 and [3] at entry 1"),
      ErrorSample(.list([]), message: "stack expects a non-empty TensorList"),
    ]
  ) { call in .tensor(try stack(call.tensors(0), call.int(1))) }

  public static func stack(_ tensors: [Variable], _ dim: Int = 0) throws -> Variable {
    guard let first = tensors.first else {
      throw TensorError.runtime("stack expects a non-empty TensorList")
    }
    for (index, tensor) in tensors.enumerated() where tensor.sizes != first.sizes {
      throw TensorError.runtime(
        "stack expects each tensor to be equal size, but got \(first.sizes) at entry 0 and \(tensor.sizes) at entry "
          + "\(index)")
    }
    let wrapped = try Tensor.wrap(dim: dim, rank: first.rank + 1)
    let joined = Variable(
      try GradientMode.with(false) { try cat(tensors.map { try unsqueeze($0, wrapped) }, wrapped).tensor })
    let count = tensors.count
    Variable.recorded([joined], "StackBackward0", tensors) { backward in
      let gradient = try backward.gradient
      return try (0..<count).map { backward.needs($0) ? try select(gradient, wrapped, $0) : nil }
    }
    return joined
  }
}
