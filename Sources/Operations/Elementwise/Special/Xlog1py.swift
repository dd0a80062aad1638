import Tensors

extension Torch {
  public static let xlog1py: Operation = .init(
    "xlog1py(input, other)", .special, doc: "x log(1 + y), 0 where x is 0.",
    samples: [
      Sample(.tensor([3, 4]), .positive([4])), Sample(.tensor([3]), .float(2)),
      Sample(.int(2), .positive([3])),
    ]
  ) { call in
    let (x, y) = (try call.operand(0).variable(), try call.operand(1).variable())
    let vanishes = try logicalAnd(eq(x, .int(0)), logicalNot(isnan(y)))
    let product = try mul(x, log1p(y))
    return .tensor(try maskedFill(product, vanishes, .int(0)))
  }
}
