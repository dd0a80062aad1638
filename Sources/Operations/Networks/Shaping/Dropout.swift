import Tensors

extension Torch {
  public static let dropout: Operation = .init(
    "dropout(input, p=0.5, training=True, inplace=False)", .functional,
    doc:
      "When training, each element 0 with probability `p`, and the others over 1 - p (Srivastava et al. 2014).",
    example: """
      >>> F.dropout(torch.ones(2), training=False)
      tensor([1., 1.])
      """,
    samples: [Sample(.tensor([2, 3]), .float(0.5), .bool(false)), Sample(.tensor([2, 3]), .float(0))],
    errors: [
      ErrorSample(
        .tensor([3]), .float(1.5), message: "dropout probability has to be between 0 and 1, but got 1.5")
    ]
  ) { call in try dropped(call) { input in (input, input.sizes) } }

  public static let dropout1d: Operation = .init(
    "dropout1d(input, p=0.5, training=True, inplace=False)", .functional,
    doc:
      "When training, each channel of sequences (N, C, L) 0 with probability `p`, and the others over 1 - p.",
    samples: [Sample(.tensor([2, 3, 2]), .float(0.5), .bool(false))]
  ) { call in
    try dropped(call) { input in
      guard input.rank == 2 || input.rank == 3 else {
        throw TensorError.runtime(
          "dropout1d: Expected 2D or 3D input, but received a \(input.rank)D input. Note that dropout1d exists to "
            + "provide channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, and an optional "
            + "batch dimension (i.e. 2D or 3D inputs).")
      }
      let batched = input.rank == 2 ? try unsqueeze(input, 0) : input
      return (batched, channelSizes(batched))
    }
  }

  public static let dropout2d: Operation = .init(
    "dropout2d(input, p=0.5, training=True, inplace=False)", .functional,
    doc:
      "When training, each channel of images (N, C, H, W) 0 with probability `p`, and the others over 1 - p.",
    samples: [Sample(.tensor([2, 3, 2, 2]), .float(0.5), .bool(false))]
  ) { call in
    try dropped(call) { input in
      guard input.rank >= 2 else {
        throw TensorError.runtime("Feature dropout requires at least 2 dimensions in the input")
      }
      return (input, channelSizes(input))
    }
  }

  private static func channelSizes(_ input: Variable) -> Dimensions {
    Dimensions(input.sizes.enumerated().map { $0.offset < 2 ? $0.element : 1 })
  }

  /// The input times a mask of the sizes that `shape` gives, drawn as PyTorch draws it.
  private static func dropped(
    _ call: Call, _ shape: (Variable) throws -> (input: Variable, mask: Dimensions)
  ) throws -> Output {
    let (input, p) = (try call.tensor(0), try call.float(1))
    guard p >= 0 && p <= 1 else {
      throw TensorError.value("dropout probability has to be between 0 and 1, but got \(p)")
    }
    let isInPlace = try call.bool(3)
    let (shaped, sizes) = try shape(input)
    if try p == 0 || !call.bool(2) || input.tensor.isEmpty { return .tensor(input) }
    guard input.dtype.isFloatingPoint else {
      throw TensorError.runtime(
        "result type Float can't be cast to the desired output type \(input.dtype.scalarTypeName)")
    }
    let mask = try sizes == shaped.sizes ? shaped.tensor.emptyLike() : Tensor.empty(sizes, input.dtype)
    if p == 1 {
      try mask.fill(.int(0))
    } else {
      try mask.drawBernoulli(1 - p)
      try GradientMode.with(false) { _ = try div.inPlace(Variable(mask), .scalar(.float(1 - p))) }
    }
    let unbatches = shaped.rank != input.rank
    func product(_ input: Variable) throws -> Variable {
      let result = try mul(unbatches ? unsqueeze(input, 0) : input, Variable(mask))
      return unbatches ? try squeeze(result, [0]) : result
    }
    return .tensor(isInPlace ? try input.become { try product(input.snapshot()) } : try product(input))
  }
}
