import Tensors

extension Torch {
  public static let prelu: Operation = .init(
    "prelu(input, weight)", [.function, .method, .functional],
    doc: "Each element, times the weight of its channel where it is negative.",
    samples: [
      Sample(.tensor([2, 3]), .tensor([1])), Sample(.tensor([2, 3, 2]), .tensor([3])),
      Sample(.tensor([3]), .tensor([1])),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .tensor([2]),
        message:
          "Mismatch of parameter numbers and input channel size. Found parameter numbers = 2 and channel size = 3."
      )
    ]
  ) { call in
    let (input, weight) = (try call.tensor(0), try call.tensor(1))
    guard weight.rank <= 1 else {
      throw TensorError.runtime(
        "prelu: Expected `weight` to be a scalar or 1D tensor, but got: ndim = \(weight.rank)")
    }
    let count = weight.tensor.count
    if count != 1 {
      let channels = input.rank > 1 ? input.sizes[1] : 1
      guard input.rank > 0, channels == count else {
        throw TensorError.runtime(
          "Mismatch of parameter numbers and input channel size. Found parameter numbers = \(count) and channel size = "
            + "\(channels).")
      }
    }
    guard input.dtype == weight.dtype else {
      throw TensorError.runtime(
        "prelu: Type promoting not supported. Got \(input.dtype.cppName) and \(weight.dtype.cppName)")
    }
    var column = Dimensions([Int](repeating: 1, count: input.rank))
    if input.rank > 1 { column[1] = count }
    let slopes = try reshape(weight, column)
    let result = try GradientMode.with(false) {
      Variable(try `where`(gt(input, .int(0)), input, mul(input, slopes)).tensor)
    }
    return .tensor(
      result.recorded("PreluKernelBackward0", input, slopes, saving: [input, slopes]) { backward in
        let (gradient, input, slopes) = (try backward.gradient, try backward.saved(0), try backward.saved(1))
        let isPositive = try gt(input, .int(0))
        let zero = try Variable(.int(0), input.dtype)
        return [
          backward.needs(0) ? try `where`(isPositive, gradient, mul(gradient, slopes)) : nil,
          backward.needs(1)
            ? try sumToSize(`where`(isPositive, zero, mul(gradient, input)), slopes.sizes) : nil,
        ]
      })
  }
}
