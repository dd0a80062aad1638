import CKernels
import Tensors

extension Torch {
  public static let sum: Operation = .init(
    "sum(input, dim=None, keepdim=False, *, dtype=None)", .both,
    doc: "The sum of all elements, or of those along the dimensions `dim`.",
    example: """
      >>> torch.sum(torch.tensor([[1., 2.], [3., 4.]]), dim=0)
      tensor([4., 6.])
      """,
    samples: [
      Sample(.tensor([3, 4])), Sample(.tensor([2, 3, 4]), .ints(0, -1)),
      Sample(.tensor([3, 4]), .int(1), .bool(true)),
      Sample(.integers([3, 4]), .int(0)), Sample(.booleans([5])), Sample(.tensor([0, 3]), .int(0)),
      Sample(.integers([4]), keywords: ["dtype": .dtype(.float64)], gradient: false),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .int(2),
        message: "Dimension out of range (expected to be in range of [-2, 1], but got 2)"),
      ErrorSample(.tensor([2, 3]), .ints(0, 0), message: "dim 0 appears multiple times in the list of dims"),
    ],
    alone: { try sum($0) },
    body: { call in
      .tensor(
        try sum(call.tensor(0), call.optionalInts(1), keepdim: call.bool(2), dtype: call.dtype(3)))
    })

  public static func sum(
    _ input: Variable, _ dims: Dimensions? = nil, keepdim: Bool = false, dtype: DType? = nil
  ) throws -> Variable {
    let type = dtype ?? (input.dtype.isFloatingPoint ? input.dtype : .int64)
    if dims == nil, !keepdim, type == input.dtype, input.tensor.isContiguous {
      let (total, sizes) = (Variable(try wholeSum(input.tensor)), input.sizes)
      return total.recorded("SumBackward0", input) { [try expand($0.gradient, sizes)] }
    }
    let reduction = try Reduction(input.tensor.to(type), dims, keepsDimensions: keepdim)
    let total = Variable(try sum(reduction))
    let (sizes, isReduced) = (input.sizes, reduction.isReduced)
    return total.recorded(dims == nil ? "SumBackward0" : "SumBackward1", input) { backward in
      [try spread(backward.gradient, sizes, isReduced, keepsDimensions: keepdim)]
    }
  }

  /// The sum of all elements of a contiguous tensor, which are one row.
  private static func wholeSum(_ input: Tensor) throws -> Tensor {
    let (total, count) = (try Tensor.zeros([], input.dtype), input.count)
    if count == 0 { return total }
    try Nest.withNest([count]) { nest in
      var step = 0
      etude_nest_add(nest, total.rawPointer, total.dtype.itemSize, &step)
      step = 1
      etude_nest_add(nest, input.rawPointer, input.dtype.itemSize, &step)
      try withExtendedLifetime((total.storage, input.storage)) {
        try Nest.check(etude_sum_run(nest, Int32(input.dtype.rawValue)))
      }
    }
    return total
  }

  static func sum(_ reduction: Reduction) throws -> Tensor {
    let total = try Tensor.zeros(reduction.keptSizes, reduction.input.dtype)
    let code = Int32(reduction.input.dtype.rawValue)
    let isWhole = !reduction.isReduced.contains(false)
    try reduction.run(into: total) { nest in
      guard let loop = etude_sum_loop(code) else { return }
      try Nest.check(isWhole ? etude_sum_run(nest, code) : etude_reduction_run(nest, loop))
    }
    return try reduction.shaped(total)
  }

  /// The sum over the dimensions in which a tensor of `sizes` was broadcast to this one: the way back.
  public static func sumToSize(_ input: Variable, _ sizes: Dimensions) throws -> Variable {
    if input.sizes == sizes { return input }
    let leading = input.rank - sizes.count
    guard leading >= 0 else { return try expand(input, sizes) }
    var dims = Dimensions(0..<leading)
    for dim in sizes.indices where sizes[dim] == 1 && input.sizes[dim + leading] != 1 {
      dims.append(dim + leading)
    }
    if dims.isEmpty { return try expand(input, sizes) }
    return try reshape(sum(input, dims, keepdim: true), sizes)
  }
}
