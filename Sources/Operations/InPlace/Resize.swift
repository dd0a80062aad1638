import Tensors

extension Torch {
  public static let resizeInPlace: WritingOperation = .init(
    "resize(input, *size)", doc: "Of other sizes: the elements stay as they lie, further ones are 0.",
    samples: [Sample(.tensor([2, 3]), .int(3), .int(2), gradient: false)],
    errors: [
      ErrorSample(
        .tensor([2]), .int(-1), message: "numel: integer multiplication overflow")
    ]
  ) { call in try resize(call.tensor(0), call.starredInts(1)) }

  public static let resizeAsInPlace: WritingOperation = .init(
    "resize_as(input, the_template)", doc: "Of the sizes of another tensor.",
    samples: [Sample(.tensor([2, 3]), .tensor([3]), gradient: false)]
  ) { call in try resize(call.tensor(0), call.tensor(1).sizes) }

  private static func resize(_ target: Variable, _ sizes: Dimensions) throws -> Variable {
    if target.requiresGrad { throw TensorError.runtime("cannot resize variables that require grad") }
    // A negative size overflows PyTorch's count of the elements.
    if sizes.contains(where: { $0 < 0 }) {
      throw TensorError.runtime("numel: integer multiplication overflow")
    }
    let old = target.tensor
    let wanted = try Tensor.zeros(sizes, old.dtype)
    let available = old.storage.byteCount / old.dtype.itemSize - old.offset
    if wanted.count <= available {
      target.replace(by: old.window(sizes: sizes, strides: sizes.contiguousStrides))
    } else {
      let known = old.window(sizes: [available], strides: [1])
      try wanted.view([wanted.count]).narrow(0, 0, available).copy(from: known)
      target.replace(by: wanted)
    }
    return target
  }
}
