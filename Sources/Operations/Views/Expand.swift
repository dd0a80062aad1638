import Tensors

extension Torch {
  public static let expand: Operation = .init(
    "expand(input, *sizes)", .method,
    doc: "Dimensions of size 1 repeated to `sizes`, without a copy; -1 keeps a size.",
    example: """
      >>> torch.tensor([[1], [2]]).expand(2, 3)
      tensor([[1, 1, 1],
              [2, 2, 2]])
      """,
    samples: [Sample(.tensor([3, 1]), .ints(3, 4)), Sample(.tensor([2]), .ints(3, -1))],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .ints(2, 4),
        message:
          "The expanded size of the tensor (4) must match the existing size (3) at non-singleton dimension 1.  "
          + "Target sizes: [2, 4].  Tensor sizes: [2, 3]")
    ]
  ) { call in .tensor(try expand(call.tensor(0), call.starredInts(1))) }

  public static func expand(_ input: Variable, _ sizes: Dimensions) throws -> Variable {
    // The engine sums a gradient to the sizes of its input.
    input.view(try input.tensor.expand(sizes)).recorded("ExpandBackward0", input) { [try $0.gradient] }
  }

  public static let expandAs: Operation = .init(
    "expand_as(input, other)", .method,
    doc: "Dimensions of size 1 repeated to the sizes of `other`, without a copy.",
    samples: [Sample(.tensor([3, 1]), .tensor([3, 4]), gradient: false)]
  ) { call in .tensor(try expand(call.tensor(0), call.tensor(1).sizes)) }

  public static let broadcastTo: Operation = .init(
    "broadcast_to(input, *size)", .both,
    doc: "The tensor broadcast to `size`, without a copy.",
    samples: [Sample(.tensor([3, 1]), .ints(3, 4))]
  ) { call in .tensor(try expand(call.tensor(0), call.starredInts(1))) }
}
