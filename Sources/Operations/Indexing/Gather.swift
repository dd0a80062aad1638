import Tensors

/// Visits, for each element of an index tensor, the place that it names along one dimension of another tensor.
struct LaneIndexing {
  let index: Tensor
  private let source: Tensor
  private let dim: Int

  /// - Throws: `IndexError` for a dimension that is not there, `RuntimeError` for sizes that don't fit.
  init(_ name: String, _ source: Tensor, _ dim: Int, _ index: Tensor) throws {
    guard index.dtype == .int64 || index.dtype == .int32 || index.isEmpty else {
      throw TensorError.runtime("\(name)(): Expected dtype int32/int64 for index")
    }
    self.dim = try source.wrap(dim: dim)
    self.source = source.rank == 0 ? try source.view([1]) : source
    let shaped = index.rank == 0 ? try index.view([1]) : index
    guard shaped.rank == self.source.rank || index.isEmpty else {
      throw TensorError.runtime(
        "Index tensor must have the same number of dimensions as \(name == "gather" ? "input" : "self") tensor"
      )
    }
    self.index = try shaped.to(.int64)
  }

  /// Calls `body` with (place in the source, position in the index) in row-major order of the index.
  func visitPlaces(_ body: (Int, Int) -> Void) throws {
    if index.isEmpty { return }
    let size = source.sizes[dim]
    var strides = source.strides
    let stride = strides[dim]
    strides[dim] = 0
    let loop = StridedLoop(sizes: index.sizes, strides, index.strides)
    var position = 0
    try index.withPointer(to: Int64.self) { pointer in
      try loop.forEachRow { offsets, steps, count in
        for step in 0..<count {
          let value = Int(pointer[offsets[1] + step * steps[1]])
          guard value >= 0 && value < size else {
            throw TensorError.runtime(
              "index \(value) is out of bounds for dimension \(dim) with size \(size)")
          }
          body(offsets[0] + step * steps[0] + value * stride, position)
          position += 1
        }
      }
    }
  }
}

extension Torch {
  public static let gather: Operation = .init(
    "gather(input, dim, index)", .both,
    doc: "Along `dim`, the elements that an index tensor of the same number of dimensions names.",
    example: """
      >>> torch.gather(torch.tensor([[1, 2], [3, 4]]), 1, torch.tensor([[0, 0], [1, 0]]))
      tensor([[1, 1],
              [4, 3]])
      """,
    samples: [
      Sample(.tensor([3, 4]), .int(1), .integers([3, 2], low: 0, high: 3, .int64)),
      Sample(.tensor([3, 4]), .int(0), .integers([2, 4], low: 0, high: 2, .int64)),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 2]), .int(1), .integers([2, 1], low: 5, high: 5, .int64),
        message: "index 5 is out of bounds for dimension 1 with size 2"),
      ErrorSample(
        .tensor([2, 2]), .int(1), .integers([2], low: 0, high: 0, .int64),
        message: "Index tensor must have the same number of dimensions as input tensor"),
    ]
  ) { call in .tensor(try gather(call.tensor(0), call.int(1), call.tensor(2))) }

  public static func gather(_ input: Variable, _ dim: Int, _ index: Variable) throws -> Variable {
    let lanes = try LaneIndexing("gather", input.tensor, dim, index.tensor)
    try requireNotBeyond(index, input, dim, "input")
    let output = try Tensor.empty(index.sizes, input.dtype)
    try input.dtype.visit(Gathering(lanes: lanes, source: input.tensor, output: output))
    let sizes = input.sizes
    return Variable(output).recorded("GatherBackward0", input, saving: [index]) { backward in
      let gradient = try backward.gradient
      let zeros = Variable(try Tensor.zeros(sizes, gradient.dtype))
      return [try scatterAdd(zeros, dim, backward.saved(0), gradient)]
    }
  }

  static func requireNotBeyond(
    _ index: Variable, _ other: Variable, _ dim: Int, _ name: String
  ) throws {
    let wrapped = try other.tensor.wrap(dim: dim)
    for place in index.sizes.indices where place != wrapped && place < other.rank {
      guard index.sizes[place] <= other.sizes[place] else {
        throw TensorError.runtime(
          "Size does not match at dimension \(place) expected index \(index.sizes) to be no larger than self "
            + "\(other.sizes) apart from dimension \(wrapped)")
      }
    }
  }

  private struct Gathering: ElementVisitor {
    let lanes: LaneIndexing
    let source: Tensor
    let output: Tensor

    func visit<T: Element>(_: T.Type) throws {
      try source.withPointer(to: T.self) { source in
        try output.withPointer(to: T.self) { output in
          try lanes.visitPlaces { output[$1] = source[$0] }
        }
      }
    }
  }
}
