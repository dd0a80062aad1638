import Tensors

extension Torch {
  public static let searchsorted: Operation = .init(
    "searchsorted(sorted_sequence, input, *, out_int32=False, right=False, side=None, sorter=None)",
    .function,
    doc: "Where each element would be put into a sequence in order, before its equals (or after: `right`).",
    example: """
      >>> torch.searchsorted(torch.tensor([1, 3, 5]), torch.tensor([3, 4]))
      tensor([1, 2])
      """,
    samples: [
      Sample(.elements([-1, 0, 0.5, 1], .float32), .tensor([2, 3]), gradient: false),
      Sample(.elements([1, 3, 3, 5], .int64), .int(3), keywords: ["right": .bool(true)]),
    ]
  ) { call in
    let value = try call.operand(1).variable()
    let isRight = try call.bool(3) || call[4].isString("right")
    if !call.isNone(5) { throw TensorError(.notImplemented, "searchsorted with a sorter is not supported") }
    return .tensor(try searched(call.tensor(0), value, isRight, call.bool(2)))
  }

  public static let bucketize: Operation = .init(
    "bucketize(input, boundaries, *, out_int32=False, right=False)", .function,
    doc: "The number of the interval between `boundaries`, in order, in which each element lies.",
    example: """
      >>> torch.bucketize(torch.tensor([3, 6]), torch.tensor([1, 3, 5]))
      tensor([1, 3])
      """,
    samples: [Sample(.tensor([2, 3]), .elements([-1, 0, 0.5, 1], .float32), gradient: false)],
    errors: [
      ErrorSample(
        .tensor([2]), .tensor([2, 2]), message: "boundaries tensor must be 1 dimension, but got dim(2)")
    ]
  ) { call in
    let boundaries = try call.tensor(1)
    guard boundaries.rank == 1 else {
      throw TensorError.runtime("boundaries tensor must be 1 dimension, but got dim(\(boundaries.rank))")
    }
    return .tensor(try searched(boundaries, call.operand(0).variable(), call.bool(3), call.bool(2)))
  }

  private static func searched(
    _ sequence: Variable, _ input: Variable, _ isRight: Bool, _ isShort: Bool
  ) throws -> Variable {
    guard sequence.rank == 1 || sequence.sizes.dropLast() == input.sizes.dropLast(), sequence.rank > 0 else {
      throw TensorError.runtime(
        "torch.searchsorted(): boundaries tensor should be 1 dimension or the first N-1 dimensions of boundaries "
          + "tensor and input value tensor must match, but we got boundaries tensor \(sequence.sizes) and input value "
          + "tensor \(input.sizes)")
    }
    let (order, values) = (sequence.tensor.scalars, input.tensor.scalars)
    let length = sequence.sizes[sequence.rank - 1]
    let width = input.rank == 0 ? 1 : input.sizes[input.rank - 1]
    let places = values.enumerated().map { place, value in
      let start = sequence.rank == 1 ? 0 : place / width * length
      var (low, high) = (start, start + length)
      while low < high {
        let middle = (low + high) / 2
        let (element, wanted) = (order[middle].doubleValue, value.doubleValue)
        let isBefore = isRight ? !(element > wanted) : !(element >= wanted)
        if isBefore { low = middle + 1 } else { high = middle }
      }
      return Int64(low - start)
    }
    return Variable(try Tensor.from(places, input.sizes).to(isShort ? .int32 : .int64))
  }
}
