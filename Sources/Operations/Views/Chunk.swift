import Tensors

extension Torch {
  public static let chunk: Operation = .init(
    "chunk(input, chunks, dim=0)", .both,
    doc: "At most `chunks` pieces of `dim`, all of one size but the last; views, as a tuple.",
    example: """
      >>> torch.arange(5).chunk(2)
      (tensor([0, 1, 2]), tensor([3, 4]))
      """,
    samples: [Sample(.tensor([5, 2]), .int(2)), Sample(.tensor([2, 6]), .int(4), .int(1))],
    errors: [
      ErrorSample(.tensor([5]), .int(0), message: "chunk expects `chunks` to be greater than 0, got: 0")
    ]
  ) { call in
    let (input, chunks, dim) = (try call.tensor(0), try call.int(1), try call.int(2))
    if input.rank == 0 { throw TensorError.runtime("chunk expects at least a 1-dimensional tensor") }
    guard chunks > 0 else {
      throw TensorError.runtime("chunk expects `chunks` to be greater than 0, got: \(chunks)")
    }
    let length = input.sizes[try input.tensor.wrap(dim: dim)]
    if length == 0 { return .tensors(try split(input, Dimensions(repeating: 0, count: chunks), dim)) }
    return .tensors(try split(input, size: (length - 1) / chunks + 1, dim))
  }

  public static let tensorSplit: Operation = .init(
    "tensor_split(input, indices_or_sections, dim=0)", .both,
    doc: "Pieces of `dim`: as many as given, their sizes as equal as can be, or cut at the indices listed.",
    example: """
      >>> torch.arange(5).tensor_split(3)
      (tensor([0, 1]), tensor([2, 3]), tensor([4]))
      """,
    samples: [Sample(.tensor([5, 2]), .int(3)), Sample(.tensor([5, 2]), .ints(1, 3))]
  ) { call in
    let (input, dim) = (try call.tensor(0), try call.int(2))
    let length = input.sizes[try input.tensor.wrap(dim: dim)]
    var bounds: [Int]
    if case .list = call[1] {
      bounds = try call.ints(1).map { Swift.min(Swift.max($0 < 0 ? $0 + length : $0, 0), length) }
    } else {
      let sections = try call.int(1)
      guard sections > 0 else {
        throw TensorError.runtime("number of sections must be larger than 0, got \(sections)")
      }
      bounds = (1..<sections).map { $0 * (length / sections) + Swift.min($0, length % sections) }
    }
    bounds.append(length)
    var start = 0
    return .tensors(
      try bounds.map { end in
        defer { start = end }
        return try slice(input, dim, start, Swift.max(end, start))
      })
  }
}
