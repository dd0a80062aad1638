import Tensors

extension Torch {
  public static let copyInPlace: WritingOperation = .init(
    "copy(input, src, non_blocking=False)", doc: "The elements of `src`, broadcast and converted.",
    samples: [Sample(.tensor([2, 3]), .tensor([3]), gradient: false)],
    errors: [
      ErrorSample(
        .tensor([2]), .tensor([3]),
        message: "The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0")
    ]
  ) { call in try copy(call.tensor(0), call.tensor(1)) }

  /// Writes the elements of `source`, broadcast and converted, to `target`: `Tensor.copy_`.
  @discardableResult
  public static func copy(_ target: Variable, _ source: Variable) throws -> Variable {
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
}
