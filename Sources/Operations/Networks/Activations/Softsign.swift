import Tensors

extension Torch {
  public static let softsign: Operation = .init(
    "softsign(input)", .functional,
    doc: "x / (1 + |x|).",
    samples: [Sample(.tensor([3, 4])), Sample(.integers([3]))]
  ) { call in
    let input = try call.tensor(0)
    return .tensor(try div(input, add(abs(input), .int(1))))
  }
}
