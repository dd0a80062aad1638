import Tensors

extension Torch {
  public static let interpolate: Operation = .init(
    "interpolate(input, size=None, scale_factor=None, mode='nearest', align_corners=None, "
      + "recompute_scale_factor=None, antialias=False)",
    .functional,
    doc: "Sequences (N, C, L) or images (N, C, H, W) enlarged or reduced to `size` or by `scale_factor`.",
    example: """
      >>> F.interpolate(torch.tensor([[[1., 2.]]]), scale_factor=2)
      tensor([[[1., 1., 2., 2.]]])
      """,
    samples: [
      Sample(.tensor([1, 2, 2, 2]), .none, .int(2)), Sample(.tensor([1, 1, 5, 4]), .ints(3, 7)),
      Sample(.tensor([1, 1, 5, 5]), .none, .float(0.7)), Sample(.tensor([1, 2, 3]), .int(5)),
      Sample(.tensor([1, 1, 2, 3]), .none, .int(2), .string("bilinear")),
      Sample(.tensor([1, 1, 2, 3]), .ints(3, 5), .none, .string("bilinear"), .bool(true)),
      Sample(.tensor([1, 1, 4, 4]), .none, .float(1.5), .string("bilinear")),
      Sample(.tensor([1, 2, 3]), .none, .int(2), .string("linear")),
      Sample(.tensor([1, 1, 4, 4]), .int(2), .none, .string("area")),
      Sample(.tensor([1, 1, 5, 4]), .ints(3, 7), .none, .string("nearest-exact")),
    ],
    errors: [
      ErrorSample(.tensor([1, 1, 2, 2]), message: "either size or scale_factor should be defined"),
      ErrorSample(
        .tensor([1, 1, 2, 2]), .int(3), .int(2), message: "only one of size or scale_factor should be defined"
      ),
      ErrorSample(
        .tensor([1, 1, 2, 2]), .int(3), .none, .string("nearest"), .bool(true),
        message:
          "align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | "
          + "trilinear"),
      ErrorSample(
        .tensor([1, 1, 2, 2]), .int(3), .none, .string("linear"),
        message: "Got 4D input, but linear mode needs 3D input"),
      ErrorSample(
        .tensor([1, 1, 4, 4]), .int(0),
        message:
          "Input and output sizes should be greater than 0, but got input (H: 4, W: 4) output (H: 0, W: 0)"),
    ]
  ) { call in
    let (input, mode) = (try call.tensor(0), try call.string(3))
    let aligns = try !call.isNone(4) && call.bool(4)
    if !call.isNone(4) && ["nearest", "area", "nearest-exact"].contains(mode) {
      throw TensorError.value(
        "align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear"
      )
    }
    let recomputes = try !call.isNone(5) && call.bool(5)
    let antialiases = try call.bool(6)
    guard !recomputes && !antialiases else {
      throw TensorError(
        .notImplemented, "interpolate(): antialias and recompute_scale_factor are not supported")
    }
    let spatial = input.rank - 2
    let (sizes, scales) = try targets(call, input)
    let needed = ["linear": 3, "bilinear": 4]
    guard spatial == 1 || spatial == 2,
      ["nearest", "nearest-exact", "area", "linear", "bilinear"].contains(mode)
    else {
      if ["bicubic", "trilinear"].contains(mode) || spatial == 3 {
        throw TensorError(
          .notImplemented, "interpolate(): mode '\(mode)' of \(input.rank)D input is not supported")
      }
      throw TensorError(
        .notImplemented,
        "Input Error: Only 3D, 4D and 5D input Tensors supported (got \(input.rank)D) for the modes: nearest | linear | "
          + "bilinear | bicubic | trilinear | lanczos | area | nearest-exact (got \(mode))")
    }
    if let rank = needed[mode], rank != input.rank {
      throw TensorError(.notImplemented, "Got \(input.rank)D input, but \(mode) mode needs \(rank)D input")
    }
    let given = Dimensions(input.sizes.dropFirst(2))
    guard (sizes + given).allSatisfy({ $0 > 0 }) else {
      let names = spatial == 1 ? ["W"] : ["H", "W"]
      func text(_ sizes: Dimensions) -> String {
        zip(names, sizes).map { "\($0): \($1)" }.joined(separator: ", ")
      }
      throw TensorError.runtime(
        "Input and output sizes should be greater than 0, but got input (\(text(given))) output (\(text(sizes)))"
      )
    }
    // The tables of places must fit, as the result must.
    _ = try Tensor.empty(Dimensions(Array(input.sizes.prefix(2))) + sizes, input.dtype)
    switch mode {
    case "area":
      return .tensor(
        try spatial == 2
          ? adaptiveAvgPool(input, sizes)
          : squeeze(adaptiveAvgPool(unsqueeze(input, -2), [1, sizes[0]]), [-2]))
    case "nearest", "nearest-exact":
      let isExact = mode == "nearest-exact"
      let steps = (0..<spatial).map { dim in
        (dim + 2, given[dim], nearest(given[dim], sizes[dim], scales?[dim], isExact: isExact))
      }
      let node = "UpsampleNearest\(isExact ? "Exact" : "")\(spatial)DBackward0"
      return .tensor(try Resampling(steps)(input, node))
    default:
      guard input.dtype.isFloatingPoint else { throw refuse(input.dtype, "compute_indices_weights_linear") }
      let node = spatial == 1 ? "UpsampleLinear1DBackward0" : "UpsampleBilinear2DBackward0"
      let tables = (0..<spatial).map { Blending(given[$0], sizes[$0], scales?[$0], aligns: aligns) }
      return .tensor(try blend(input, tables, node))
    }
  }

  /// The spatial sizes asked for, and the factors where those were given.
  private static func targets(_ call: Call, _ input: Variable) throws -> (Dimensions, [Double]?) {
    let spatial = Swift.max(input.rank - 2, 0)
    let given = input.rank >= 2 ? Dimensions(input.sizes.dropFirst(2)) : []
    switch (call.isNone(1), call.isNone(2)) {
    case (false, false): throw TensorError.value("only one of size or scale_factor should be defined")
    case (true, true): throw TensorError.value("either size or scale_factor should be defined")
    case (false, true):
      let sizes = try call.ints(1)
      if case .list = call[1] {
        guard sizes.count == spatial else {
          throw TensorError.value(
            "Input and output must have the same number of spatial dimensions, but got input with spatial dimensions of "
              + "\(given) and output size of (\(sizes.map(String.init).joined(separator: ", "))). Please provide input "
              + "tensor in (N, C, d1, d2, ...,dK) format and output size in (o1, o2, ...,oK) format.")
        }
        return (sizes, nil)
      }
      return (Dimensions([Int](repeating: sizes[0], count: spatial)), nil)
    case (true, false):
      var factors: [Double]
      if case .list(let elements) = call[2] {
        factors = try elements.map { try Call(call.operation, [$0]).float(0) }
        guard factors.count == spatial else {
          throw TensorError.value(
            "Input and scale_factor must have the same number of spatial dimensions, but got input with spatial "
              + "dimensions of \(given) and scale_factor of shape (\(factors.map { "\($0)" }.joined(separator: ", "))). "
              + "Please provide input tensor in (N, C, d1, d2, ...,dK) format and scale_factor in (s1, s2, ...,sK) format."
          )
        }
      } else {
        factors = [Double](repeating: try call.float(2), count: spatial)
      }
      let sizes = try zip(given, factors).map { size, factor in
        guard let scaled = Int(exactly: (Double(size) * factor).rounded(.down)) else {
          throw TensorError.runtime("scale_factor \(factor) is out of range")
        }
        return scaled
      }
      return (Dimensions(sizes), factors)
    }
  }

  /// The place that each element of the result is taken from.
  private static func nearest(_ size: Int, _ target: Int, _ factor: Double?, isExact: Bool) -> [Int] {
    // PyTorch computes the places in single precision.
    let scale = factor.map { Float(1 / $0) } ?? Float(size) / Float(target)
    return (0..<target).map { index in
      let place = isExact ? (Float(index) + 0.5) * scale : Float(index) * scale
      return Swift.min(Int(exactly: place.rounded(.down)) ?? 0, size - 1)
    }
  }
}
