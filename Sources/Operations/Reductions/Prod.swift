import CKernels
import Tensors

extension Torch {
  public static let prod: Operation = .init(
    "prod(input, dim=None, keepdim=False, *, dtype=None)", .both,
    doc: "The product of all elements, or of those along dimension `dim`.",
    example: """
      >>> torch.prod(torch.tensor([[1, 2], [3, 4]]), dim=1)
      tensor([ 2, 12])
      """,
    samples: [
      Sample(.tensor([5])), Sample(.tensor([3, 4]), .int(1)), Sample(.integers([4])),
      Sample(.elements([2, 0, 3], .float32)), Sample(.tensor([0])),
    ]
  ) { call in
    .tensor(
      try prod(call.tensor(0), call.optionalInt(1), keepdim: call.bool(2), dtype: call.dtype(3)))
  }

  public static func prod(
    _ input: Variable, _ dim: Int? = nil, keepdim: Bool = false, dtype: DType? = nil
  ) throws -> Variable {
    let type = dtype ?? (input.dtype.isFloatingPoint ? input.dtype : .int64)
    let dims = dim.map { Dimensions([$0]) }
    let reduction = try Reduction(input.tensor.to(type), dims, keepsDimensions: keepdim)
    let result = Variable(try reduction.fold(etude_fold_product, from: .int(1), dtype: type))
    let (sizes, isReduced) = (input.sizes, reduction.isReduced)
    return result.recorded("ProdBackward0", input, saving: [input]) { backward in
      let input = try backward.saved(0)
      let gradient = try spread(backward.gradient, sizes, isReduced, keepsDimensions: keepdim)
      return [try mul(gradient, try productOfOthers(input, dim))]
    }
  }

  /// For each element, the product of the others of its lane. Not a quotient, which a zero would spoil.
  private static func productOfOthers(_ input: Variable, _ dim: Int?) throws -> Variable {
    let flat = dim == nil ? try reshape(input, [-1, 1]) : try transpose(input, dim ?? 0, 0)
    if flat.rank == 0 { return try onesLike(input) }
    let length = flat.sizes[0]
    var before = [try onesLike(try narrow(flat, 0, 0, Swift.min(1, length)))]
    var after = before
    for index in 0..<Swift.max(length - 1, 0) {
      before.append(try mul(before[index], narrow(flat, 0, index, 1)))
      after.append(try mul(after[index], narrow(flat, 0, length - 1 - index, 1)))
    }
    let products = try mul(cat(before, 0), cat(after.reversed(), 0))
    return dim == nil ? try reshape(products, input.sizes) : try transpose(products, dim ?? 0, 0)
  }
}
