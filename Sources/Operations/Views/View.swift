import Tensors

extension Torch {
  public static let view: Operation = .init(
    "view(input, *shape)", .method,
    doc: "The same elements under another shape, without a copy.",
    example: """
      >>> torch.arange(6).view(3, 2)
      tensor([[0, 1],
              [2, 3],
              [4, 5]])
      """,
    samples: [Sample(.tensor([3, 4]), .ints(2, -1)), Sample(.tensor([2, 3]), .ints(6))],
    errors: [
      ErrorSample(.tensor([2, 3]), .ints(-1, -1), message: "only one dimension can be inferred")
    ]
  ) { call in .tensor(try view(call.tensor(0), call.starredInts(1))) }

  public static func view(_ input: Variable, _ shape: Dimensions) throws -> Variable {
    let sizes = input.sizes
    return input.view(try input.tensor.view(shape)).recorded("ViewBackward0", input) {
      [try reshape($0.gradient, sizes)]
    }
  }

  public static let viewAs: Operation = .init(
    "view_as(input, other)", .method,
    doc: "The same elements under the shape of `other`, without a copy.",
    samples: [Sample(.tensor([3, 4]), .tensor([2, 6]), gradient: false)]
  ) { call in .tensor(try view(call.tensor(0), call.tensor(1).sizes)) }
}
