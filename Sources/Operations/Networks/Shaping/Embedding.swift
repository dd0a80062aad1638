import Tensors

extension Torch {
  public static let embedding: Operation = .init(
    "embedding(input, weight, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False)",
    .functional,
    doc: "The rows of `weight` (V, D) at the indices of `input`; the row `padding_idx` gets no gradient.",
    example: """
      >>> F.embedding(torch.tensor([1, 0]), torch.tensor([[1., 2.], [3., 4.]]))
      tensor([[3., 4.],
              [1., 2.]])
      """,
    samples: [
      Sample(.integers([2, 3], low: 0, high: 3, .int64), .tensor([4, 2])),
      Sample(.integers([], low: 1, high: 1, .int64), .tensor([4, 2])),
      Sample(.integers([5], low: 0, high: 3, .int64), .tensor([4, 2]), .int(-4), gradient: false),
    ],
    errors: [
      ErrorSample(
        .integers([1], low: 3, high: 3, .int64), .tensor([3, 2]), message: "index out of range in self"),
      ErrorSample(.integers([1], low: 0, high: 0, .int64), .tensor([3]), message: "'weight' must be 2-D"),
      ErrorSample(
        .tensor([1]), .tensor([3, 2]),
        message:
          "Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but "
          + "got torch.FloatTensor instead (while checking arguments for embedding)"),
    ]
  ) { call in
    let (index, weight) = (try call.tensor(0), try call.tensor(1))
    for (place, name) in [(3, "max_norm")] where !call.isNone(place) {
      throw TensorError(.notImplemented, "embedding(): \(name) is not supported")
    }
    for (place, name) in [(5, "scale_grad_by_freq"), (6, "sparse")] where try call.bool(place) {
      throw TensorError(.notImplemented, "embedding(): \(name) is not supported")
    }
    guard weight.rank == 2 else { throw TensorError.runtime("'weight' must be 2-D") }
    let padding = try call.optionalInt(2).map { given in
      guard given < weight.sizes[0] && given >= -weight.sizes[0] else {
        throw TensorError.value("Padding_idx must be within num_embeddings")
      }
      return given < 0 ? given + weight.sizes[0] : given
    }
    guard index.dtype == .int64 || index.dtype == .int32 else {
      let name = index.dtype.scalarTypeName
      throw TensorError.runtime(
        "Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got "
          + "torch.\(name)Tensor instead (while checking arguments for embedding)")
    }
    return .tensor(try embedding(index, weight, padding))
  }

  static func embedding(_ index: Variable, _ weight: Variable, _ padding: Int?) throws -> Variable {
    let places = Variable(try index.tensor.to(.int64).contiguous().view([-1]))
    let rows = try GradientMode.with(false) { try indexSelect(weight, 0, places).tensor }
    let width = weight.sizes[1]
    let result = Variable(try rows.view(index.sizes + [width]))
    let sizes = weight.sizes
    return result.recorded("EmbeddingBackward0", weight) { backward in
      var flow = try reshape(backward.gradient, [places.tensor.count, width])
      if let padding {
        flow = try maskedFill(flow, unsqueeze(eq(places, .int(padding)), 1), .int(0))
      }
      return [try indexAdd(Variable(Tensor.zeros(sizes, flow.dtype)), 0, places, flow)]
    }
  }
}
