import Tensors

extension Torch {
  /// The elements of `input` that index tensors pick, one tensor (or `nil`) for each leading dimension.
  static func index(_ input: Variable, _ indices: [Tensor?]) throws -> Variable {
    let plan = try IndexPlan(input.tensor, indices)
    let output = try Tensor.empty(plan.sizes, input.dtype)
    try input.dtype.visit(IndexReading(plan: plan, source: input.tensor, output: output))
    let sizes = input.sizes
    return Variable(output).recorded("IndexBackward0", input) { backward in
      let gradient = try backward.gradient
      let zeros = Variable(try Tensor.zeros(sizes, gradient.dtype))
      return [try indexPut(zeros, indices, gradient, accumulate: true)]
    }
  }

  /// `input` with `values`, which broadcast, at the places that index tensors pick.
  static func indexPut(
    _ input: Variable, _ indices: [Tensor?], _ values: Variable, accumulate: Bool = false
  ) throws -> Variable {
    let output = try input.tensor.clone()
    try write(values, to: output, indices, accumulate: accumulate)
    return Variable(output).recorded("IndexPutBackward0", input, values) { backward in
      let gradient = try backward.gradient
      let zero = try Variable(.int(0), gradient.dtype)
      return [
        accumulate || !backward.needs(0) ? gradient : try indexPut(gradient, indices, zero),
        backward.needs(1) ? try index(gradient, indices) : nil,
      ]
    }
  }

  /// The same, in place.
  static func indexPutInPlace(
    _ target: Variable, _ indices: [Tensor?], _ values: Variable, accumulate: Bool = false
  ) throws {
    if Variable.records(target, values) {
      try target.become { try indexPut(target, indices, values, accumulate: accumulate) }
      return
    }
    try target.prepareForChange()
    try write(values, to: target.tensor, indices, accumulate: accumulate)
    target.tensor.storage.version &+= 1
  }

  private static func write(
    _ values: Variable, to target: Tensor, _ indices: [Tensor?], accumulate: Bool
  ) throws {
    let plan = try IndexPlan(target, indices)
    guard let broadcast = try? Dimensions.broadcast(values.sizes, plan.sizes), broadcast == plan.sizes else {
      throw TensorError.runtime(
        "shape mismatch: value tensor of shape \(values.sizes) cannot be broadcast to indexing result of shape "
          + plan.sizes.description)
    }
    let given = try values.tensor.to(target.dtype).expand(plan.sizes).contiguous()
    try target.dtype.visit(
      IndexWriting(plan: plan, target: target, values: given, accumulates: accumulate))
  }

  public static let take: Operation = .init(
    "take(input, index)", .both,
    doc: "The elements at the indices of `index` in the tensor seen as one row.",
    example: """
      >>> torch.take(torch.tensor([[1, 2], [3, 4]]), torch.tensor([0, 3]))
      tensor([1, 4])
      """,
    samples: [Sample(.tensor([3, 4]), .integers([2, 2], low: -12, high: 11, .int64))]
  ) { call in .tensor(try take(call.tensor(0), call.tensor(1))) }

  public static func take(_ input: Variable, _ index: Variable) throws -> Variable {
    try Torch.index(reshape(input, [-1]), [index.tensor])
  }

  public static let indexSelect: Operation = .init(
    "index_select(input, dim, index)", .both,
    doc: "The slices of `dim` at the indices of a vector.",
    example: """
      >>> torch.index_select(torch.tensor([[1, 2], [3, 4]]), 1, torch.tensor([1, 0]))
      tensor([[2, 1],
              [4, 3]])
      """,
    samples: [Sample(.tensor([3, 4]), .int(1), .integers([5], low: 0, high: 3, .int64))],
    errors: [
      ErrorSample(
        .tensor([3]), .int(0), .integers([1], low: 7, high: 7, .int64), message: "index out of range in self")
    ]
  ) { call in .tensor(try indexSelect(call.tensor(0), call.int(1), call.tensor(2))) }

  public static func indexSelect(_ input: Variable, _ dim: Int, _ index: Variable) throws -> Variable {
    let dim = try input.tensor.wrap(dim: dim)
    guard index.rank <= 1 else {
      throw TensorError.index("index_select(): Index is supposed to be a vector")
    }
    let size = input.rank == 0 ? 1 : input.sizes[dim]
    for value in index.tensor.scalars where value.intValue < 0 || value.intValue >= size {
      throw TensorError.index("index out of range in self")
    }
    if input.rank == 0 { return try clone(input) }
    let places = try index.tensor.view([-1])
    let selected = try Torch.index(input, Array(repeating: nil, count: dim) + [places])
    selected.gradFn?.rename("IndexSelectBackward0")
    return selected
  }

  public static let indexAdd: Operation = .init(
    "index_add(input, dim, index, source, *, alpha=1)", .all,
    doc: "The tensor with slices of `source` added to those of `dim` at the indices.",
    example: """
      >>> torch.zeros(3).index_add(0, torch.tensor([0, 2, 0]), torch.tensor([1., 2., 3.]))
      tensor([4., 0., 2.])
      """,
    samples: [Sample(.tensor([3, 2]), .int(0), .integers([4], low: 0, high: 2, .int64), .tensor([4, 2]))]
  ) { call in
    let source = try call.tensor(3)
    let alpha = try call.scalar(4)
    let scaled = alpha == .int(1) ? source : try mul(source, alpha)
    return .tensor(try indexAdd(call.tensor(0), call.int(1), call.tensor(2), scaled))
  }

  public static func indexAdd(
    _ input: Variable, _ dim: Int, _ index: Variable, _ source: Variable
  ) throws -> Variable {
    let dim = try input.tensor.wrap(dim: dim)
    let indices = [Tensor?](repeating: nil, count: dim) + [try index.tensor.view([-1])]
    return try indexPut(input, indices, source, accumulate: true)
  }
}
