import Tensors

extension Torch {
  public static let newZeros: Operation = .init(
    "new_zeros(input, *size, dtype=None, requires_grad=False)", .method,
    doc: "A tensor of zeros, of the dtype of `input` unless another is given."
  ) { call in
    try created(Tensor.zeros(call.starredInts(1), call.dtype(2) ?? call.tensor(0).dtype), call.bool(3))
  }

  public static let newOnes: Operation = .init(
    "new_ones(input, *size, dtype=None, requires_grad=False)", .method,
    doc: "A tensor of ones, of the dtype of `input` unless another is given."
  ) { call in
    try created(Tensor.ones(call.starredInts(1), call.dtype(2) ?? call.tensor(0).dtype), call.bool(3))
  }

  public static let newEmpty: Operation = .init(
    "new_empty(input, *size, dtype=None, requires_grad=False)", .method,
    doc: "A tensor to be written before it is read, of the dtype of `input` unless another is given."
  ) { call in
    try created(Tensor.zeros(call.starredInts(1), call.dtype(2) ?? call.tensor(0).dtype), call.bool(3))
  }

  public static let newFull: Operation = .init(
    "new_full(input, size, fill_value, *, dtype=None, requires_grad=False)", .method,
    doc: "A tensor with every element `fill_value`, of the dtype of `input` unless another is given."
  ) { call in
    try created(
      Tensor.full(call.ints(1), call.scalar(2), call.dtype(3) ?? call.tensor(0).dtype), call.bool(4))
  }
}
