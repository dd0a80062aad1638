import Tensors

extension Torch {
  public static let scatter: Operation = .init(
    "scatter(input, dim, index, src, *, reduce=None)", overloads: ["scatter(input, dim, index, value)"], .all,
    doc: "The tensor with elements of `src`, or one value, written along `dim` where an index tensor says.",
    example: """
      >>> torch.zeros(2, 3).scatter(1, torch.tensor([[0], [2]]), 1.)
      tensor([[1., 0., 0.],
              [0., 0., 1.]])
      """,
    samples: [
      Sample(.tensor([3, 4]), .int(1), .elements([0, 2, 1], .int64), .float(2), gradient: false),
      Sample(.tensor([2, 3]), .int(0), .integers([1, 3], low: 0, high: 1, .int64), .tensor([1, 3])),
    ]
  ) { call in
    let (input, index) = (try call.tensor(0), try call.tensor(2))
    let source = try call.operand(3)
    if case .string(let reduce) = call[4] {
      guard reduce == "add" else {
        throw TensorError(.notImplemented, "scatter with reduce='\(reduce)' is not supported")
      }
      return .tensor(try scatterAdd(input, call.int(1), index, spreadOver(index, source, input.dtype)))
    }
    return .tensor(try scatter(input, call.int(1), index, spreadOver(index, source, input.dtype)))
  }

  private static func spreadOver(_ index: Variable, _ source: Operand, _ dtype: DType) throws -> Variable {
    if case .variable(let variable) = source, variable.rank > 0 || index.rank == 0 { return variable }
    return try expand(source.variable(dtype), index.sizes)
  }

  public static func scatter(
    _ input: Variable, _ dim: Int, _ index: Variable, _ source: Variable
  ) throws -> Variable {
    let output = Variable(try scattering(input, dim, index, source, accumulates: false))
    let used = index.sizes
    let sourceSizes = source.sizes
    return output.recorded("ScatterBackward0", input, source, saving: [index]) { backward in
      let (gradient, index) = (try backward.gradient, try backward.saved(0))
      let zero = try expand(Variable(.int(0), gradient.dtype), used)
      return [
        backward.needs(0) ? try scatter(gradient, dim, index, zero) : nil,
        backward.needs(1) ? try widened(gather(gradient, dim, index), sourceSizes) : nil,
      ]
    }
  }

  public static let scatterAdd: Operation = .init(
    "scatter_add(input, dim, index, src)", .all,
    doc: "The tensor with elements of `src` added along `dim` where an index tensor says.",
    example: """
      >>> torch.zeros(3).scatter_add(0, torch.tensor([0, 2, 0]), torch.tensor([1., 2., 3.]))
      tensor([4., 0., 2.])
      """,
    samples: [
      Sample(.tensor([3, 4]), .int(1), .integers([3, 2], low: 0, high: 3, .int64), .tensor([3, 2]))
    ]
  ) { call in .tensor(try scatterAdd(call.tensor(0), call.int(1), call.tensor(2), call.tensor(3))) }

  public static func scatterAdd(
    _ input: Variable, _ dim: Int, _ index: Variable, _ source: Variable
  ) throws -> Variable {
    let output = Variable(try scattering(input, dim, index, source, accumulates: true))
    let sourceSizes = source.sizes
    return output.recorded("ScatterAddBackward0", input, source, saving: [index]) { backward in
      let gradient = try backward.gradient
      return [
        gradient,
        backward.needs(1) ? try widened(gather(gradient, dim, backward.saved(0)), sourceSizes) : nil,
      ]
    }
  }

  /// The gradient of the part of a source that an index used, among zeros for the rest.
  private static func widened(_ gradient: Variable, _ sizes: Dimensions) throws -> Variable {
    if gradient.sizes == sizes { return gradient }
    let used = gradient.sizes
    return try embedded(gradient, in: sizes) { whole in
      try used.indices.reduce(whole) { try narrow($0, $1, 0, used[$1]) }
    }
  }

  private static func scattering(
    _ input: Variable, _ dim: Int, _ index: Variable, _ source: Variable, accumulates: Bool
  ) throws -> Tensor {
    guard source.dtype == input.dtype else {
      throw TensorError.runtime("scatter(): Expected self.dtype to be equal to src.dtype")
    }
    let output = try input.tensor.clone()
    let lanes = try LaneIndexing("scatter", output, dim, index.tensor)
    if index.tensor.isEmpty { return output }
    let fits = source.rank == index.rank && zip(index.sizes, source.sizes).allSatisfy { $0 <= $1 }
    guard fits else {
      throw TensorError.runtime(
        "Expected index \(index.sizes) to be no larger than src \(source.sizes)")
    }
    try requireNotBeyond(index, input, dim, "self")
    let window = source.tensor.window(sizes: index.sizes, strides: source.tensor.strides)
    let values = try window.contiguous()
    try input.dtype.visit(
      Scattering(lanes: lanes, target: output, values: values, accumulates: accumulates))
    return output
  }

  private struct Scattering: ElementVisitor {
    let lanes: LaneIndexing
    let target: Tensor
    let values: Tensor
    let accumulates: Bool

    func visit<T: Element>(_: T.Type) throws {
      try target.withPointer(to: T.self) { target in
        try values.withPointer(to: T.self) { values in
          try lanes.visitPlaces { place, position in
            target[place] = accumulates ? target[place].adding(values[position]) : values[position]
          }
        }
      }
    }
  }
}
