import Tensors

extension Torch {
  public static let zero: Operation = .init(
    "zero(input)", .inPlace, doc: "Every element set to 0."
  ) { call in .tensor(try zerosLike(call.tensor(0))) }

  public static let fill: Operation = .init(
    "fill(input, value)", .inPlace, doc: "Every element set to `value`.",
    samples: [Sample(.tensor([3]), .float(1.5), gradient: false)],
    errors: [
      ErrorSample(
        .tensor([2]), .tensor([2]),
        message: "fill_ only supports 0-dimension value tensor but got tensor with 1 dimensions.")
    ]
  ) { call in
    let input = try call.tensor(0)
    if case .tensor(let value) = call[1] {
      guard value.rank == 0 else {
        throw TensorError.runtime(
          "fill_ only supports 0-dimension value tensor but got tensor with \(value.rank) dimensions.")
      }
      return .tensor(try expand(to(value, dtype: input.dtype), input.sizes))
    }
    let filled = try input.tensor.emptyLike()
    try filled.fill(call.scalar(1))
    return .tensor(Variable(filled))
  }

  public static let copy: Operation = .init(
    "copy(input, src)", .inPlace, doc: "The elements of `src`, broadcast and converted.",
    samples: [Sample(.tensor([2, 3]), .tensor([3]), gradient: false)],
    errors: [
      ErrorSample(
        .tensor([2]), .tensor([3]),
        message: "The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0")
    ]
  ) { call in
    let (input, source) = (try call.tensor(0), try call.tensor(1))
    _ = try Dimensions.broadcast(input.sizes, source.sizes)
    return .tensor(try expand(to(source, dtype: input.dtype), input.sizes))
  }

  /// `Tensor.copy_`.
  public static func copyInPlace(_ target: Variable, _ source: Variable) throws -> Variable {
    if Variable.records(target, source) {
      let broadcast = try Dimensions.broadcast(target.sizes, source.sizes)
      guard broadcast == target.sizes else {
        throw TensorError.runtime(
          "output with shape \(target.sizes) doesn't match the broadcast shape \(broadcast)")
      }
      return try target.become { try expand(to(source, dtype: target.dtype), target.sizes) }
    }
    try target.prepareForChange()
    try target.tensor.copy(from: source.tensor)
    target.tensor.storage.version &+= 1
    return target
  }

  /// `Tensor.zero_` and `Tensor.fill_` of a number, without a copy where no gradient is concerned.
  public static func fillInPlace(_ target: Variable, _ value: Scalar) throws -> Variable {
    if Variable.records(target) {
      return try target.become {
        let filled = try target.tensor.emptyLike()
        try filled.fill(value)
        return Variable(filled)
      }
    }
    try target.prepareForChange()
    try target.tensor.fill(value)
    target.tensor.storage.version &+= 1
    return target
  }
}
