import Tensors

extension Torch {
  public static let tanhshrink: Operation = .init(
    "tanhshrink(input)", .functional,
    doc: "x - tanh(x).",
    samples: [Sample(.tensor([3, 4]))]
  ) { call in
    let input = try call.tensor(0)
    return .tensor(try sub(input, tanh(input)))
  }
}
