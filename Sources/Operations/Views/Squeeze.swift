import Tensors

extension Torch {
  public static let squeeze: Operation = .init(
    "squeeze(input, dim=None)", .both,
    doc: "Without the dimensions of size 1, or without those named by `dim` that are.",
    example: """
      >>> torch.zeros(2, 1, 3, 1).squeeze().shape
      torch.Size([2, 3])
      """,
    samples: [
      Sample(.tensor([2, 1, 3, 1])), Sample(.tensor([2, 1, 3, 1]), .int(1)),
      Sample(.tensor([2, 1]), .int(0)),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 1]), .int(2),
        message: "Dimension out of range (expected to be in range of [-2, 1], but got 2)")
    ]
  ) { call in .tensor(try squeeze(call.tensor(0), call.optionalInts(1))) }

  public static func squeeze(_ input: Variable, _ dims: Dimensions? = nil) throws -> Variable {
    let sizes = input.sizes
    let squeezed = try dims.map { try input.tensor.squeeze($0) } ?? input.tensor.squeeze()
    return input.view(squeezed).recorded(dims == nil ? "SqueezeBackward0" : "SqueezeBackward1", input) {
      [try reshape($0.gradient, sizes)]
    }
  }
}
