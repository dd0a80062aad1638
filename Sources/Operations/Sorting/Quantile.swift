import Tensors

extension Torch {
  public static let quantile: Operation = .init(
    "quantile(input, q, dim=None, keepdim=False, *, interpolation='linear')", .both,
    doc: "The value below which the share `q` of the elements lies, of all or along `dim`.",
    example: """
      >>> torch.quantile(torch.tensor([0., 1., 2., 3.]), 0.5)
      tensor(1.5000)
      """,
    samples: quantileSamples,
    errors: [
      ErrorSample(
        .integers([3]), .float(0.5),
        message: "quantile() input tensor must be either float or double dtype")
    ]
  ) { call in .tensor(try quantile(call, ignoresNaN: false)) }

  public static let nanquantile: Operation = .init(
    "nanquantile(input, q, dim=None, keepdim=False, *, interpolation='linear')", .both,
    doc: "The quantile of the elements that are not NaN.", samples: quantileSamples
  ) { call in .tensor(try quantile(call, ignoresNaN: true)) }

  private static let quantileSamples = [
    Sample(.tensor([7]), .float(0.3)), Sample(.tensor([3, 4]), .elements([0.25, 0.5], .float32), .int(1)),
    Sample(.tensor([3, 4]), .float(0.5), .int(0), .bool(true)),
  ]

  private static func quantile(_ call: Call, ignoresNaN: Bool) throws -> Variable {
    let (input, name) = (try call.tensor(0), call.operation.name)
    guard input.dtype.isFloatingPoint else {
      throw TensorError.runtime("\(name)() input tensor must be either float or double dtype")
    }
    if input.tensor.isEmpty { throw TensorError.runtime("\(name)() input tensor must be non-empty") }
    var shares: Variable
    if case .tensor(let variable) = call[1] {
      shares = variable
    } else {
      shares = try Variable(.float(call.float(1)), input.dtype)
    }
    guard shares.rank <= 1 else {
      throw TensorError.runtime("\(name)() q must be a scalar or 1D tensor")
    }
    guard shares.dtype == input.dtype else {
      throw TensorError.runtime("\(name)() q tensor must be same dtype as the input tensor")
    }
    if shares.tensor.scalars.contains(where: { !($0.doubleValue >= 0 && $0.doubleValue <= 1) }) {
      throw TensorError.runtime("\(name)() q values must be in the range [0, 1]")
    }
    let dim = try call.optionalInt(2)
    let source = try dim == nil ? flatten(input) : input.rank == 0 ? reshape(input, [1]) : input
    // Lanes last, in order; then the two neighbours of each rank, and what lies between them.
    let along = try source.tensor.wrap(dim: dim ?? 0)
    let others = source.sizes.indices.filter { $0 != along }
    let ordered = try sort(permute(source, Dimensions(others + [along])), -1).values
    let length = ordered.sizes[ordered.rank - 1]
    let invalid = try sum(isnan(ordered), [-1], keepdim: true)
    let flat = try reshape(shares, [shares.tensor.count])
    var ranks: Variable
    if ignoresNaN {
      ranks = try clamp(
        mul(flat, to(sub(.int(length - 1), invalid), dtype: input.dtype)), .scalar(.int(0)), nil)
    } else {
      let plain = try expand(
        mul(flat, .int(length - 1)), Dimensions(ordered.sizes.dropLast()) + [flat.sizes[0]])
      ranks = try maskedFill(plain, expand(gt(invalid, .int(0)), plain.sizes), .int(length - 1))
    }
    let interpolation = try call.string(4)
    switch interpolation {
    case "linear", "midpoint": break
    case "lower": ranks = try floor(ranks)
    case "higher": ranks = try ceil(ranks)
    case "nearest": ranks = try Torch.round(ranks)
    default:
      throw TensorError.runtime(
        "\(name)() interpolation must be one of linear, lower, higher, midpoint or nearest, but got "
          + interpolation)
    }
    let below = try to(ranks, dtype: .int64)
    var result = try gather(ordered, -1, below)
    if interpolation == "linear" || interpolation == "midpoint" {
      let weight =
        try interpolation == "midpoint"
        ? add(zerosLike(ranks), .float(0.5)) : sub(ranks, to(below, dtype: ranks.dtype))
      let above = try gather(ordered, -1, to(ceil(ranks), dtype: .int64))
      result = try lerp(result, above, weight)
    }
    // The quantiles become the first dimension; the lane's own comes back as 1 or goes.
    let last = result.rank - 1
    var shaped = try permute(result, Dimensions([last] + (0..<last)))
    if try call.bool(3) {
      let kept = Dimensions(input.sizes.indices.map { dim == nil || $0 == along ? 1 : input.sizes[$0] })
      shaped = try reshape(shaped, [flat.sizes[0]] + kept)
    }
    return shares.rank == 0 ? try squeeze(shaped, [0]) : shaped
  }
}
