import Tensors

extension Torch {
  public static let roll: Operation = .init(
    "roll(input, shifts, dims=())", .both,
    doc: "The elements shifted along `dims`, those pushed over the end coming back at the start.",
    example: """
      >>> torch.roll(torch.tensor([1, 2, 3]), 1)
      tensor([3, 1, 2])
      """,
    samples: [
      Sample(.tensor([2, 3]), .int(1)), Sample(.tensor([2, 3]), .int(-1), .int(1)),
      Sample(.tensor([2, 3]), .ints(1, 2), .ints(0, 1)),
    ],
    errors: [
      ErrorSample(
        .tensor([2]), .ints(1, 2), .int(0),
        message: "shifts and dimensions must align. shifts: 2, dims:1")
    ]
  ) { call in .tensor(try roll(call.tensor(0), call.ints(1), call.ints(2))) }

  public static func roll(_ input: Variable, _ shifts: Dimensions, _ dims: Dimensions) throws -> Variable {
    if dims.isEmpty && shifts.count == 1 {
      return try reshape(roll(flatten(input), shifts, [0]), input.sizes)
    }
    guard shifts.count == dims.count, !shifts.isEmpty else {
      throw TensorError.runtime(
        shifts.isEmpty
          ? "`shifts` required"
          : "shifts and dimensions must align. shifts: \(shifts.count), dims:\(dims.count)")
    }
    var rolled = input.tensor
    for (shift, dim) in zip(shifts, dims) where !rolled.isEmpty {
      let length = rolled.sizes[try rolled.wrap(dim: dim)]
      let start = ((-(shift % length)) % length + length) % length
      let target = try Tensor.empty(rolled.sizes, rolled.dtype)
      try target.narrow(dim, 0, length - start).copy(from: rolled.narrow(dim, start, length - start))
      try target.narrow(dim, length - start, start).copy(from: rolled.narrow(dim, 0, start))
      rolled = target
    }
    let back = Dimensions(shifts.map { 0 &- $0 })
    return Variable(rolled.storage === input.tensor.storage ? try rolled.clone() : rolled)
      .recorded("RollBackward0", input) { [try roll($0.gradient, back, dims)] }
  }
}
