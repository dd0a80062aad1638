import Tensors

extension Torch {
  public static let combinations: Operation = .init(
    "combinations(input, r=2, with_replacement=False)", .both,
    doc: "All choices of `r` elements of a vector, a row for each.",
    example: """
      >>> torch.combinations(torch.tensor([1, 2, 3]))
      tensor([[1, 2],
              [1, 3],
              [2, 3]])
      """,
    samples: [Sample(.tensor([4])), Sample(.tensor([3]), .int(2), .bool(true))],
    errors: [ErrorSample(.tensor([2, 2]), message: "Expect a 1D vector, but got shape [2, 2]")]
  ) { call in
    let (input, size, repeats) = (try call.tensor(0), try call.int(1), try call.bool(2))
    guard input.rank == 1 else {
      throw TensorError.runtime("Expect a 1D vector, but got shape \(input.sizes)")
    }
    guard size >= 0 else {
      throw TensorError.runtime("Expect a non-negative number, but got \(size)")
    }
    if size == 0 { return .tensor(Variable(try Tensor.empty([0], input.dtype))) }
    let length = input.sizes[0]
    var places: [Int64] = []
    var choice: [Int] = []
    func choose(from start: Int) {
      if choice.count == size { return places.append(contentsOf: choice.map(Int64.init)) }
      for place in start..<Swift.max(length, start) {
        choice.append(place)
        choose(from: repeats ? place : place + 1)
        choice.removeLast()
      }
    }
    if size <= length || repeats { choose(from: 0) }
    return .tensor(try index(input, [Tensor.from(places, [places.count / size, size])]))
  }
}
