import Tensors

extension Torch {
  public static let zeroInPlace: WritingOperation = .init(
    "zero(input)", doc: "Every element set to 0.", samples: [Sample(.tensor([3]), gradient: false)]
  ) { call in try fill(call.tensor(0), .int(0)) }

  public static let fillInPlace: WritingOperation = .init(
    "fill(input, value)", doc: "Every element set to `value`.",
    samples: [Sample(.tensor([3]), .float(1.5), gradient: false)],
    errors: [
      ErrorSample(
        .tensor([2]), .tensor([2]),
        message: "fill_ only supports 0-dimension value tensor but got tensor with 1 dimensions.")
    ]
  ) { call in
    let target = try call.tensor(0)
    guard case .tensor(let value) = call[1] else { return try fill(target, call.scalar(1)) }
    guard value.rank == 0 else {
      throw TensorError.runtime(
        "fill_ only supports 0-dimension value tensor but got tensor with \(value.rank) dimensions.")
    }
    return try copy(target, value)
  }

  /// Sets every element to `value`: `Tensor.fill_`.
  public static func fill(_ target: Variable, _ value: Scalar) throws -> Variable {
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
