import CKernels
import Tensors

extension Torch {
  public static let softmax: Operation = .init(
    "softmax(input, dim=None, _stacklevel=3, dtype=None)", .functional,
    doc: "exp(x) over the sum of exp(x) along `dim`: positive, with sum 1.",
    example: """
      >>> F.softmax(torch.tensor([1., 1.]), dim=0)
      tensor([0.5000, 0.5000])
      """,
    samples: softmaxSamples,
    errors: [
      ErrorSample(
        .tensor([2, 3]), .int(2),
        message: "Dimension out of range (expected to be in range of [-2, 1], but got 2)"),
      ErrorSample(
        .integers([2, 3]), .int(1), message: "\"softmax_lastdim_kernel_impl\" not implemented for 'Long'"),
    ]
  ) { call in .tensor(try softmax(call.tensor(0), impliedDimension(call), call.dtype(3))) }

  public static let logSoftmax: Operation = .init(
    "log_softmax(input, dim=None, _stacklevel=3, dtype=None)", .functional,
    doc: "The logarithm of softmax along `dim`, computed without overflow.",
    example: """
      >>> F.log_softmax(torch.tensor([1., 1.]), dim=0)
      tensor([-0.6931, -0.6931])
      """,
    samples: softmaxSamples,
    errors: [
      ErrorSample(
        .integers([2, 3]), .int(0), message: "\"log_softmax_kernel_impl\" not implemented for 'Long'")
    ]
  ) { call in .tensor(try logSoftmax(call.tensor(0), impliedDimension(call), call.dtype(3))) }

  public static let torchSoftmax: Operation = .init(
    "softmax(input, dim, dtype=None)", .both,
    doc: "exp(x) over the sum of exp(x) along `dim`: positive, with sum 1.",
    samples: [Sample(.tensor([2, 3]), .int(0))]
  ) { call in .tensor(try softmax(call.tensor(0), call.int(1), call.dtype(2))) }

  public static let torchLogSoftmax: Operation = .init(
    "log_softmax(input, dim, dtype=None)", .both,
    doc: "The logarithm of softmax along `dim`, computed without overflow.",
    samples: [Sample(.tensor([2, 3]), .int(0))]
  ) { call in .tensor(try logSoftmax(call.tensor(0), call.int(1), call.dtype(2))) }

  private static let softmaxSamples = [
    Sample(.tensor([2, 3]), .int(1)), Sample(.tensor([2, 3, 2]), .int(1)), Sample(.tensor([4]), .int(-1)),
    Sample(.tensor([]), .int(0)), Sample(.tensor([0, 3]), .int(1)), Sample(.tensor([2, 2])),
    Sample(.integers([2, 3]), .int(1), keywords: ["dtype": .dtype(.float32)], gradient: false),
  ]

  /// The dimension that the oldest form leaves out: 0 for tensors of 0, 1 and 3 dimensions, else 1.
  private static func impliedDimension(_ call: Call) throws -> Int {
    if let dim = try call.optionalInt(1) { return dim }
    return [0, 1, 3].contains(try call.tensor(0).rank) ? 0 : 1
  }

  public static func softmax(_ input: Variable, _ dim: Int, _ dtype: DType? = nil) throws -> Variable {
    let input = try dtype.map { try to(input, dtype: $0) } ?? input
    let dim = try softmaxDimension(input, dim, "softmax")
    let result = try exponentials(input, dim, isLogarithm: false) { shifted in
      let powers = try exp(shifted)
      return try div(powers, sum(powers, [dim], keepdim: true))
    }
    return result.recorded("SoftmaxBackward0", input, saving: [result]) { backward in
      let (gradient, result) = (try backward.gradient, try backward.saved(0))
      let weighted = try mul(gradient, result)
      return [try sub(weighted, mul(result, sum(weighted, [dim], keepdim: true)))]
    }
  }

  public static func logSoftmax(_ input: Variable, _ dim: Int, _ dtype: DType? = nil) throws -> Variable {
    let input = try dtype.map { try to(input, dtype: $0) } ?? input
    let dim = try softmaxDimension(input, dim, "log_softmax")
    let result = try exponentials(input, dim, isLogarithm: true) { shifted in
      try sub(shifted, log(sum(exp(shifted), [dim], keepdim: true)))
    }
    return result.recorded("LogSoftmaxBackward0", input, saving: [result]) { backward in
      let (gradient, result) = (try backward.gradient, try backward.saved(0))
      return [try sub(gradient, mul(exp(result), sum(gradient, [dim], keepdim: true)))]
    }
  }

  private static func softmaxDimension(_ input: Variable, _ dim: Int, _ name: String) throws -> Int {
    let wrapped = try input.tensor.wrap(dim: dim)
    guard input.dtype.isFloatingPoint else {
      throw refuse(input.dtype, name + (wrapped >= input.rank - 1 ? "_lastdim_kernel_impl" : "_kernel_impl"))
    }
    return wrapped
  }

  /// Softmax or its logarithm of floats by a kernel; of doubles, `body` of the input less its greatest along `dim`.
  /// Nothing is recorded.
  private static func exponentials(
    _ input: Variable, _ dim: Int, isLogarithm: Bool, _ body: (Variable) throws -> Variable
  ) throws -> Variable {
    let source = try Variable(input.tensor.contiguous())
    if source.tensor.isEmpty { return Variable(try source.tensor.clone()) }
    if source.dtype == .float32 {
      let output = try Tensor.empty(source.sizes, .float32)
      let sizes = source.rank == 0 ? [1] : source.sizes
      withExtendedLifetime((source, output)) {
        etude_softmax_float32(
          Int64(Dimensions(sizes.prefix(dim)).product), Int64(sizes[dim]),
          Int64(Dimensions(sizes.dropFirst(dim + 1)).product), dim == sizes.count - 1,
          source.tensor.rawPointer.assumingMemoryBound(to: Float.self),
          output.rawPointer.assumingMemoryBound(to: Float.self), isLogarithm)
      }
      return Variable(output)
    }
    return try GradientMode.with(false) {
      let greatest = try extremes(source, [dim], keepdim: true, largest: true)
      return Variable(try body(sub(source, greatest)).tensor)
    }
  }
}
