import Tensors

extension Torch {
  public static let sinc: Operation = .init(
    "sinc(input)", .all, doc: "sin(πx) / (πx), 1 at 0.", samples: [Sample(.tensor([3, 4]))]
  ) { call in
    let angle = try mul(call.tensor(0), .float(.pi))
    let isZero = try eq(angle, .int(0))
    let safe = try maskedFill(angle, isZero, .int(1))
    return .tensor(try maskedFill(div(sin(safe), safe), isZero, .int(1)))
  }
}
