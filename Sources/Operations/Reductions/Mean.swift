import Tensors

extension Torch {
  public static let mean: Operation = .init(
    "mean(input, dim=None, keepdim=False, *, dtype=None)", .both,
    doc: "The mean of all elements, or of those along the dimensions `dim`.",
    example: """
      >>> torch.mean(torch.tensor([[1., 2.], [3., 4.]]), dim=1, keepdim=True)
      tensor([[1.5000],
              [3.5000]])
      """,
    samples: [
      Sample(.tensor([3, 4])), Sample(.tensor([2, 3, 4]), .ints(0, -1)),
      Sample(.tensor([3, 4]), .int(1), .bool(true)),
      Sample(.integers([4]), keywords: ["dtype": .dtype(.float32)], gradient: false), Sample(.tensor([0])),
    ],
    errors: [
      ErrorSample(
        .integers([3]),
        message:
          "mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. "
          + "Got: Long")
    ],
    alone: { try mean($0) },
    body: { call in
      .tensor(
        try mean(call.tensor(0), call.optionalInts(1), keepdim: call.bool(2), dtype: call.dtype(3)))
    })

  public static func mean(
    _ input: Variable, _ dims: Dimensions? = nil, keepdim: Bool = false, dtype: DType? = nil
  ) throws -> Variable {
    let type = dtype ?? input.dtype
    guard type.isFloatingPoint else {
      let (what, hint) =
        dtype == nil ? ("infer output dtype. Input", "Got") : ("infer output dtype. Optional", "Got")
      throw TensorError(
        .notImplemented,
        "mean(): could not \(what) dtype must be either a floating point or complex dtype. "
          + "\(hint): \(type.scalarTypeName)")
    }
    let reduction = try Reduction(input.tensor.to(type), dims, keepsDimensions: keepdim)
    let count = reduction.foldedCount
    let total = try GradientMode.with(false) {
      try div(Variable(sum(reduction)), .int(count)).tensor
    }
    let (sizes, isReduced) = (input.sizes, reduction.isReduced)
    return Variable(total).recorded(dims == nil ? "MeanBackward0" : "MeanBackward1", input) { backward in
      let share = try spread(backward.gradient, sizes, isReduced, keepsDimensions: keepdim)
      return [try div(share, .int(count))]
    }
  }
}
