import Tensors

extension Torch {
  public static let nansum: Operation = .init(
    "nansum(input, dim=None, keepdim=False, *, dtype=None)", .both,
    doc: "The sum of the elements that are not NaN.",
    samples: [Sample(.elements([1, .nan, 2], .float32), gradient: false), Sample(.tensor([3, 4]), .int(1))]
  ) { call in
    let known = try withoutNaN(call.tensor(0))
    return .tensor(try sum(known, call.optionalInts(1), keepdim: call.bool(2), dtype: call.dtype(3)))
  }

  public static let nanmean: Operation = .init(
    "nanmean(input, dim=None, keepdim=False, *, dtype=None)", .both,
    doc: "The mean of the elements that are not NaN.",
    samples: [Sample(.elements([1, .nan, 2], .float32), gradient: false), Sample(.tensor([3, 4]), .int(1))]
  ) { call in
    let (input, dims, keepdim) = (try call.tensor(0), try call.optionalInts(1), try call.bool(2))
    let count = try sum(logicalNot(isnan(input)), dims, keepdim: keepdim)
    return .tensor(try div(sum(withoutNaN(input), dims, keepdim: keepdim, dtype: call.dtype(3)), count))
  }

  private static func withoutNaN(_ input: Variable) throws -> Variable {
    input.dtype.isFloatingPoint ? try maskedFill(input, isnan(input), .int(0)) : input
  }
}
