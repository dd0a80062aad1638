import Tensors

extension Torch {
  public static let reshape: Operation = .init(
    "reshape(input, *shape)", .both,
    doc: "The same elements under another shape: a view where that is possible, else a copy.",
    example: """
      >>> torch.arange(6).reshape(2, -1)
      tensor([[0, 1, 2],
              [3, 4, 5]])
      """,
    samples: [Sample(.tensor([3, 4]), .ints(2, -1)), Sample(.tensor([2, 3]), .ints(6))],
    errors: [
      ErrorSample(.tensor([2, 3]), .ints(4, 2), message: "shape '[4, 2]' is invalid for input of size 6")
    ]
  ) { call in .tensor(try reshape(call.tensor(0), call.starredInts(1))) }

  public static func reshape(_ input: Variable, _ shape: Dimensions) throws -> Variable {
    let sizes = input.sizes
    let reshaped = try input.tensor.reshape(shape)
    if reshaped.storage === input.tensor.storage {
      return input.view(reshaped).recorded("ViewBackward0", input) { [try reshape($0.gradient, sizes)] }
    }
    return Variable(reshaped).recorded("UnsafeViewBackward0", input) { [try reshape($0.gradient, sizes)] }
  }

  public static let reshapeAs: Operation = .init(
    "reshape_as(input, other)", .method,
    doc: "The same elements under the shape of `other`.",
    samples: [Sample(.tensor([3, 4]), .tensor([2, 6], low: 0, high: 1, .float32), gradient: false)]
  ) { call in .tensor(try reshape(call.tensor(0), call.tensor(1).sizes)) }
}
