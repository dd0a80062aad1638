import Tensors

extension Torch {
  public static let randLike: Operation = .init(
    "rand_like(input, *, dtype=None, requires_grad=False)", .function,
    doc: "Random numbers, uniform between 0 and 1, in the sizes of `input`."
  ) { call in
    let output = try call.tensor(0).tensor.emptyLike(call.dtype(1))
    try output.drawUniform()
    return try created(output, call.bool(2))
  }

  public static let randnLike: Operation = .init(
    "randn_like(input, *, dtype=None, requires_grad=False)", .function,
    doc: "Random numbers of the normal distribution in the sizes of `input`."
  ) { call in
    let output = try call.tensor(0).tensor.emptyLike(call.dtype(1))
    try output.drawNormal()
    return try created(output, call.bool(2))
  }

  public static let randintLike: Operation = .init(
    "randint_like(input, low, high=None, *, dtype=None, requires_grad=False)", .function,
    doc: "Random integers from `low` (0 when only one bound is given) up to `high`, in the sizes of `input`."
  ) { call in
    let output = try call.tensor(0).tensor.emptyLike(call.dtype(3))
    let high = try call.optionalInt(2)
    try output.drawIntegers(from: high == nil ? 0 : call.int(1), to: high ?? call.int(1))
    return try created(output, call.bool(4))
  }
}
