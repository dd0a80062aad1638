import Tensors

extension Torch {
  public static let zeros: Operation = .init(
    "zeros(*size, dtype=None, requires_grad=False)", .function, doc: "A tensor of zeros.",
    example: """
      >>> torch.zeros(2, 3)
      tensor([[0., 0., 0.],
              [0., 0., 0.]])
      """,
    samples: [Sample(.int(2), .int(3)), Sample(.ints(2), keywords: ["dtype": .dtype(.int64)])],
    errors: [
      ErrorSample(.int(-1), message: "zeros: Dimension size must be non-negative.")
    ]
  ) { call in
    try created(Tensor.zeros(checkedSizes(call), call.dtype(1) ?? .default), call.bool(2))
  }

  public static let ones: Operation = .init(
    "ones(*size, dtype=None, requires_grad=False)", .function, doc: "A tensor of ones.",
    samples: [Sample(.int(2), .int(3)), Sample(.ints(2), keywords: ["dtype": .dtype(.bool)])]
  ) { call in
    try created(Tensor.ones(call.starredInts(0), call.dtype(1) ?? .default), call.bool(2))
  }

  public static let empty: Operation = .init(
    "empty(*size, dtype=None, requires_grad=False)", .function,
    doc: "A tensor whose elements are to be written before they are read; here they start as zeros."
  ) { call in
    try created(Tensor.zeros(checkedSizes(call), call.dtype(1) ?? .default), call.bool(2))
  }

  public static let full: Operation = .init(
    "full(size, fill_value, *, dtype=None, requires_grad=False)", .function,
    doc: "A tensor with every element `fill_value`.",
    example: """
      >>> torch.full((2, 2), 7)
      tensor([[7, 7],
              [7, 7]])
      """,
    samples: [Sample(.ints(2, 2), .int(7)), Sample(.ints(2), .float(0.5))]
  ) { call in
    try created(Tensor.full(call.ints(0), call.scalar(1), call.dtype(2)), call.bool(3))
  }

  /// The sizes that a starred parameter gives.
  private static func checkedSizes(_ call: Call) throws -> Dimensions {
    let sizes = try call.starredInts(0)
    if call.operation.name == "zeros" && sizes.contains(where: { $0 < 0 }) {
      throw TensorError.runtime("zeros: Dimension size must be non-negative.")
    }
    return sizes
  }

  /// A new leaf.
  static func created(_ tensor: Tensor, _ requiresGrad: Bool) throws -> Output {
    let variable = Variable(tensor)
    if requiresGrad { try variable.setRequiresGrad(true) }
    return .tensor(variable)
  }
}
