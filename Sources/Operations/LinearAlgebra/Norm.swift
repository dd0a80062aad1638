import Tensors

extension Torch {
  public static let norm: Operation = .init(
    "norm(input, p='fro', dim=None, keepdim=False, dtype=None)", .both,
    doc: "The `p`-norm of all elements, or of those along `dim`: the Euclidean length unless told otherwise.",
    example: """
      >>> torch.norm(torch.tensor([3., 4.]))
      tensor(5.)
      """,
    samples: [
      Sample(.tensor([3, 4])), Sample(.tensor([3, 4]), .int(1), .int(1)),
      Sample(.tensor([3, 4]), .float(3), .int(0), .bool(true)), Sample(.tensor([3, 4]), .float(.infinity)),
      Sample(.tensor([3, 4]), .int(0), .int(1), gradient: false),
    ],
    errors: [
      ErrorSample(
        .integers([2]),
        message:
          "linalg.vector_norm: Expected a floating point or complex tensor as input. Got Long")
    ]
  ) { call in
    let input = try to(call.tensor(0), dtype: call.dtype(4) ?? call.tensor(0).dtype)
    let (dims, keepdim) = (try call.optionalInts(2), try call.bool(3))
    switch call[1] {
    case .none: return .tensor(try vectorNorm(input, 2, dims, keepdim: keepdim))
    case .string("nuc"):
      return .tensor(try matrixNorm(input, call, 1, dims ?? [-2, -1], keepdim: keepdim))
    case .string("fro"):
      if let dims, dims.count > 2 {
        throw TensorError.runtime(
          "linalg.matrix_norm: dim must be a 2-tuple. Got \(dims.map { "\($0)" }.joined(separator: " "))")
      }
      return .tensor(try vectorNorm(input, 2, dims, keepdim: keepdim))
    case .string(let order):
      throw TensorError(
        .notImplemented, "Etude has no norm of order '\(order)'; see torch.linalg.matrix_norm")
    default: return .tensor(try vectorNorm(input, call.float(1), dims, keepdim: keepdim))
    }
  }

  public static let dist: Operation = .init(
    "dist(input, other, p=2)", .both, doc: "The `p`-norm of the difference of two tensors.",
    samples: [Sample(.tensor([3]), .within(-1, 3, [3])), Sample(.tensor([3]), .tensor([2, 1]), .float(1))]
  ) { call in .tensor(try vectorNorm(sub(call.tensor(0), call.tensor(1)), call.float(2))) }

  public static let renorm: Operation = .init(
    "renorm(input, p, dim, maxnorm)", .all,
    doc: "The slices along `dim` scaled down where their `p`-norm is more than `maxnorm`.",
    samples: [Sample(.tensor([3, 4]), .int(2), .int(0), .float(1.5))]
  ) { call in
    let (input, order, limit) = (try call.tensor(0), try call.float(1), try call.float(3))
    let along = try input.tensor.wrap(dim: call.int(2))
    let others = Dimensions(input.sizes.indices.filter { $0 != along })
    let norms = try vectorNorm(input, order, others, keepdim: true)
    let scale = try mul(reciprocal(add(norms, .float(1e-7))), .float(limit))
    return .tensor(try mul(input, `where`(gt(norms, .float(limit)), scale, onesLike(scale))))
  }
}
