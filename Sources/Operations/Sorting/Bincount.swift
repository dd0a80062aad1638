import Tensors

extension Torch {
  public static let bincount: Operation = .init(
    "bincount(input, weights=None, minlength=0)", .both,
    doc:
      "How often each number from 0 to the largest occurs in a vector of integers, or the sums of `weights`.",
    example: """
      >>> torch.bincount(torch.tensor([0, 2, 2]))
      tensor([1, 0, 2])
      """,
    samples: [
      Sample(.integers([6], low: 0, high: 4, .int64)),
      Sample(.integers([4], low: 0, high: 2, .int64), .tensor([4]), .int(5), gradient: false),
    ],
    errors: [
      ErrorSample(
        .elements([-1], .int64), message: "bincount only supports 1-d non-negative integral inputs.")
    ]
  ) { call in
    let (input, weights, least) = (try call.tensor(0), try call.optionalTensor(1), try call.int(2))
    let places = input.tensor.scalars.map(\.intValue)
    guard input.rank == 1, input.dtype.isInteger, !places.contains(where: { $0 < 0 }) else {
      if input.dtype.isFloatingPoint || input.dtype == .bool {
        throw TensorError(
          .notImplemented, "\"bincount_cpu\" not implemented for '\(input.dtype.scalarTypeName)'")
      }
      throw TensorError.runtime("bincount only supports 1-d non-negative integral inputs.")
    }
    if least < 0 { throw TensorError.runtime("minlength should be >= 0") }
    let (length, overflow) = (places.max() ?? -1).addingReportingOverflow(1)
    if overflow { throw TensorError.runtime("numel: integer multiplication overflow") }
    let dtype = weights.map { $0.dtype == .float32 ? DType.float32 : .float64 } ?? .int64
    let totals = Variable(try Tensor.zeros([Swift.max(length, least)], dtype))
    let ones = try weights.map { try to($0.detached(), dtype: dtype) } ?? onesLike(to(input, dtype: .int64))
    guard ones.sizes == input.sizes else {
      throw TensorError.runtime("weights should be 1-d and have the same length as input")
    }
    return .tensor(try indexAdd(totals, 0, to(input, dtype: .int64), ones))
  }
}
