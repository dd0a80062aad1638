import Tensors

extension Torch {
  public static let median: Operation = .init(
    "median(input, dim=None, keepdim=False)", .both,
    doc:
      "The middle element in order, the lower of two; along `dim`, with its index. NaN where there is one.",
    example: """
      >>> torch.median(torch.tensor([4., 1., 3., 2.]))
      tensor(2.)
      """,
    samples: medianSamples
  ) { call in try median(call, "MedianBackward") { nans, length in nans > 0 ? length - 1 : (length - 1) / 2 }
  }

  public static let nanmedian: Operation = .init(
    "nanmedian(input, dim=None, keepdim=False)", .both,
    doc: "The middle element in order without the NaNs.", samples: medianSamples
  ) { call in try median(call, "NanmedianBackward") { Swift.max(($1 - $0 - 1) / 2, 0) } }

  private static let medianSamples = [
    Sample(.tensor([3, 4])), Sample(.tensor([3, 4]), .int(1)), Sample(.tensor([3, 5]), .int(0), .bool(true)),
    Sample(.elements([1, .nan, 0, 3], .float32), gradient: false),
  ]

  private static func median(
    _ call: Call, _ nodeName: String, _ place: (Int, Int) -> Int
  ) throws -> Output {
    let (input, dim) = (try call.tensor(0), try call.optionalInt(1))
    guard let dim else {
      if input.tensor.isEmpty { return .tensor(try Variable(.float(.nan), input.dtype)) }
      let flat = try flatten(input)
      let lanes = try LaneRows(flat.tensor, 0)
      let (value, index) = try GradientMode.with(false) {
        let fields = try ranked(flat, lanes, 0, false, "", place)
        return (fields[0].value, fields[1].value.tensor)
      }
      let (sizes, dtype) = (input.sizes, input.dtype)
      return .tensor(
        value.recorded(nodeName + "0", input) { backward in
          let zeros = Variable(try Tensor.zeros([sizes.product], dtype))
          let spot = Variable(try index.reshape([1]))
          return [try reshape(scatter(zeros, 0, spot, reshape(backward.gradient, [1])), sizes)]
        })
    }
    let lanes = try LaneRows(input.tensor, dim)
    if lanes.length == 0 {
      throw TensorError.index(
        "\(call.operation.name)(): Expected reduction dim \(dim) to have non-zero size.")
    }
    return .named(
      call.operation.name, try ranked(input, lanes, dim, call.bool(2), nodeName + "1", place))
  }
}
