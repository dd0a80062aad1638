import Tensors

extension Torch {
  public static let isin: Operation = .init(
    "isin(elements, test_elements, *, assume_unique=False, invert=False)", .function,
    doc: "Whether each element is among `test_elements`.",
    example: """
      >>> torch.isin(torch.tensor([1, 2, 3]), torch.tensor([2, 5]))
      tensor([False,  True, False])
      """,
    samples: [
      Sample(.integers([2, 3]), .integers([4])),
      Sample(.integers([2, 3]), .int(3), keywords: ["invert": .bool(true)]),
    ]
  ) { call in
    let (elements, tests) = (try call.operand(0).variable(), try call.operand(1).variable())
    let known = Set(tests.tensor.scalars.map(\.doubleValue))
    let inverts = try call.bool(3)
    let answers = elements.tensor.scalars.map { known.contains($0.doubleValue) != inverts }
    return .tensor(Variable(try Tensor.from(answers, elements.sizes)))
  }
}
