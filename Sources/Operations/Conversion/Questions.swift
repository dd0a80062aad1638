import Tensors

extension Torch {
  public static let isNonzero: Operation = .init(
    "is_nonzero(input)", .both, doc: "Whether the only element is not 0.",
    samples: [Sample(.elements([2], .float32))],
    errors: [
      ErrorSample(
        .tensor([0]), message: "Boolean value of Tensor with no values is ambiguous")
    ]
  ) { call in
    let tensor = try call.tensor(0).tensor
    if tensor.isEmpty { throw TensorError.runtime("Boolean value of Tensor with no values is ambiguous") }
    guard tensor.count == 1 else {
      throw TensorError.runtime("Boolean value of Tensor with more than one value is ambiguous")
    }
    return .bool(try tensor.item().boolValue)
  }

  public static let isSameSize: Operation = .init(
    "is_same_size(input, other)", .both, doc: "Whether both tensors have the same sizes."
  ) { call in .bool(try call.tensor(0).sizes == call.tensor(1).sizes) }

  public static let newTensor: Operation = .init(
    "new_tensor(input, data, *, dtype=None, requires_grad=False)", .method,
    doc: "A new tensor of the numbers in nested lists, of the dtype of `input` unless another is given."
  ) { call in
    let dtype = try call.dtype(2) ?? call.tensor(0).dtype
    return try created(tensor(call[1], dtype: dtype), call.bool(3))
  }
}
