import Tensors

extension Torch {
  public static let positive: Operation = .init(
    "positive(input)", .both, doc: "The tensor itself: Python's `+x`.", samples: [Sample(.tensor([3]))],
    errors: [
      ErrorSample(.booleans([2]), message: "The `+` operator, on a bool tensor is not supported.")
    ]
  ) { call in
    let input = try call.tensor(0)
    if input.dtype == .bool {
      throw TensorError(.notImplemented, "The `+` operator, on a bool tensor is not supported.")
    }
    return .tensor(input)
  }
}
