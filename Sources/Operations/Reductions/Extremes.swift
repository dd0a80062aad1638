import CKernels
import Tensors

extension Torch {
  public static let max: Operation = .init(
    "max(input, dim=None, keepdim=False)", overloads: ["max(input, other)"], .both,
    doc: "The largest element; along `dim`, the largest ones and their indices; or `maximum` of two tensors.",
    example: """
      >>> torch.max(torch.tensor([[1, 5], [7, 2]]), dim=1)
      torch.return_types.max(
      values=tensor([5, 7]),
      indices=tensor([1, 0]))
      """,
    samples: extremeSamples, errors: [emptyError("max")]
  ) { call in
    if case .tensor(let other) = call[1] { return .tensor(try maximum(call.tensor(0), other)) }
    return try extreme(call, etude_fold_maximum, etude_lane_argmax)
  }

  public static let min: Operation = .init(
    "min(input, dim=None, keepdim=False)", overloads: ["min(input, other)"], .both,
    doc:
      "The smallest element; along `dim`, the smallest ones and their indices; or `minimum` of two tensors.",
    example: """
      >>> torch.min(torch.tensor([[1, 5], [7, 2]]))
      tensor(1)
      """,
    samples: extremeSamples, errors: [emptyError("min")]
  ) { call in
    if case .tensor(let other) = call[1] { return .tensor(try minimum(call.tensor(0), other)) }
    return try extreme(call, etude_fold_minimum, etude_lane_argmin)
  }

  public static let amax: Operation = .init(
    "amax(input, dim=(), keepdim=False)", .both,
    doc: "The largest elements along the dimensions `dim`.", samples: extremeSamples
  ) { call in
    .tensor(try extremes(call.tensor(0), call.ints(1), keepdim: call.bool(2), largest: true))
  }

  public static let amin: Operation = .init(
    "amin(input, dim=(), keepdim=False)", .both,
    doc: "The smallest elements along the dimensions `dim`.", samples: extremeSamples
  ) { call in
    .tensor(try extremes(call.tensor(0), call.ints(1), keepdim: call.bool(2), largest: false))
  }

  public static let argmax: Operation = .init(
    "argmax(input, dim=None, keepdim=False)", .both,
    doc: "The index of the largest element, of all or along `dim`; the first among equals.",
    example: """
      >>> torch.argmax(torch.tensor([[1, 5], [7, 2]]), dim=1)
      tensor([1, 0])
      """,
    samples: indexSamples
  ) { call in .tensor(try argExtreme(call, etude_lane_argmax)) }

  public static let argmin: Operation = .init(
    "argmin(input, dim=None, keepdim=False)", .both,
    doc: "The index of the smallest element, of all or along `dim`; the first among equals.",
    example: """
      >>> torch.argmin(torch.tensor([[1, 5], [7, 2]]))
      tensor(0)
      """,
    samples: indexSamples
  ) { call in .tensor(try argExtreme(call, etude_lane_argmin)) }

  private static let extremeSamples = [
    Sample(.tensor([3, 4])), Sample(.tensor([2, 3, 4]), .int(1)),
    Sample(.tensor([3, 4]), .int(-1), .bool(true)),
    Sample(.integers([4])),
  ]
  private static let indexSamples = [
    Sample(.tensor([3, 4]), gradient: false), Sample(.tensor([2, 3, 4]), .int(1), gradient: false),
    Sample(.integers([4]), .int(0), .bool(true)),
  ]
  private static func emptyError(_ name: String) -> ErrorSample {
    ErrorSample(
      .tensor([0]),
      message:
        "\(name)(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim "
        + "with the 'dim' argument.")
  }

  private static func extreme(
    _ call: Call, _ fold: etude_fold, _ operation: etude_lane_operation
  ) throws -> Output {
    let input = try call.tensor(0)
    guard let dim = try call.optionalInt(1) else {
      if input.tensor.isEmpty {
        throw TensorError.runtime(
          "\(call.operation.name)(): Expected reduction dim to be specified for input.numel() == 0. Specify the "
            + "reduction dim with the 'dim' argument.")
      }
      return .tensor(try extremes(input, [], keepdim: false, largest: fold == etude_fold_maximum))
    }
    let keepdim = try call.bool(2)
    let (values, indices) = try extreme(input, dim, keepdim: keepdim, operation, name: call.operation.name)
    return .named(call.operation.name, [("values", values), ("indices", indices)])
  }

  /// The extremes along `dim` and their indices; the gradient goes to the one that was chosen.
  static func extreme(
    _ input: Variable, _ dim: Int, keepdim: Bool, _ operation: etude_lane_operation, name: String
  ) throws -> (values: Variable, indices: Variable) {
    let (extremes, places) = try scan(input.tensor, dim, keepdim: keepdim, operation, name: name)
    let (values, indices) = (Variable(extremes), Variable(places))
    let sizes = input.sizes
    Variable.recorded(
      [values, indices], operation == etude_lane_argmax ? "MaxBackward0" : "MinBackward0", [input]
    ) {
      [try scattered(try $0.gradient, Variable(places), dim, sizes, keepdim: keepdim)]
    }
    return (values, indices)
  }

  /// A tensor of `sizes` with `values` along `dim` where `indices` say, and zeros elsewhere.
  static func scattered(
    _ values: Variable, _ indices: Variable, _ dim: Int, _ sizes: Dimensions, keepdim: Bool
  ) throws -> Variable {
    let zeros = Variable(try Tensor.zeros(sizes, values.dtype))
    if keepdim || sizes.isEmpty { return try scatter(zeros, dim, indices, values) }
    return try scatter(zeros, dim, unsqueeze(indices, dim), unsqueeze(values, dim))
  }

  private static func scan(
    _ input: Tensor, _ dim: Int?, keepdim: Bool, _ operation: etude_lane_operation, name: String
  ) throws -> (Tensor, Tensor) {
    let reduction = try Reduction(input, dim.map { [$0] }, keepsDimensions: keepdim)
    if reduction.foldedCount == 0 {
      throw TensorError.index(
        "\(name)(): Expected reduction dim \(dim ?? 0) to have non-zero size.")
    }
    var (starts, lane) = try reduction.lanes()
    let values = try Tensor.empty(starts.sizes, input.dtype)
    let places = try Tensor.empty(starts.sizes, .int64)
    if let loop = etude_lane_loop(operation, Int32(input.dtype.rawValue)) {
      try Nest.run(loop, values, [places, starts], parameters: &lane)
    }
    return (try values.view(reduction.sizes), try places.view(reduction.sizes))
  }

  private static func argExtreme(_ call: Call, _ operation: etude_lane_operation) throws -> Variable {
    let (input, dim, keepdim) = (try call.tensor(0), try call.optionalInt(1), try call.bool(2))
    let name = call.operation.name
    if dim == nil && input.tensor.isEmpty {
      throw TensorError.index(
        "\(name)(): Expected reduction dim to be specified for input.numel() == 0.")
    }
    return Variable(try scan(input.tensor, dim, keepdim: keepdim, operation, name: name).1)
  }

  /// The extremes over `dims`, all when empty; the gradient is shared among equals.
  static func extremes(
    _ input: Variable, _ dims: Dimensions, keepdim: Bool, largest: Bool
  ) throws -> Variable {
    let reduction = try Reduction(input.tensor, dims, keepsDimensions: keepdim)
    if reduction.foldedCount == 0 {
      if let dim = dims.first(where: {
        (try? input.tensor.wrap(dim: $0)).map { input.sizes[$0] == 0 } ?? false
      }) {
        throw TensorError.index(
          "\(largest ? "amax" : "amin")(): Expected reduction dim \(dim) to have non-zero size.")
      }
      throw TensorError.index(
        "\(largest ? "amax" : "amin")(): Expected reduction dim to be specified for input.numel() == 0. Specify the "
          + "reduction dim with the 'dim' argument.")
    }
    let result = Variable(
      try reduction.fold(
        largest ? etude_fold_maximum : etude_fold_minimum, from: input.dtype.extreme(smallest: largest),
        dtype: input.dtype))
    let (sizes, isReduced) = (input.sizes, reduction.isReduced)
    let name = (largest ? "Max" : "Min") + (dims.isEmpty ? "Backward1" : "Backward0")
    return result.recorded(dims.isEmpty ? name : "A" + name.lowercased(), input, saving: [input, result]) {
      backward in
      let (input, result) = (try backward.saved(0), try backward.saved(1))
      let chosen = try eq(input, spread(result, sizes, isReduced, keepsDimensions: keepdim))
      let count = try sum(chosen, dims, keepdim: true)
      let gradient = try spread(backward.gradient, sizes, isReduced, keepsDimensions: keepdim)
      return [try div(mul(gradient, to(chosen, dtype: gradient.dtype)), count)]
    }
  }
}
