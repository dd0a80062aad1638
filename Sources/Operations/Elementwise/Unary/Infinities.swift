import Tensors

extension Torch {
  public static let isposinf: Operation = .init(
    "isposinf(input)", .both, doc: "Whether each element is positive infinity.",
    samples: [Sample(.elements([1, .infinity, -.infinity], .float32))]
  ) { call in .tensor(try eq(call.tensor(0), .float(.infinity))) }

  public static let isneginf: Operation = .init(
    "isneginf(input)", .both, doc: "Whether each element is negative infinity.",
    samples: [Sample(.elements([1, .infinity, -.infinity], .float32))]
  ) { call in .tensor(try eq(call.tensor(0), .float(-.infinity))) }

  public static let isreal: Operation = .init(
    "isreal(input)", .both, doc: "Whether each element is real: always.", samples: [Sample(.tensor([2]))]
  ) { call in
    let output = try call.tensor(0).tensor.emptyLike(.bool)
    try output.fill(.bool(true))
    return .tensor(Variable(output))
  }
}
