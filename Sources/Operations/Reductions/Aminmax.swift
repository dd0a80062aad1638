import Tensors

extension Torch {
  public static let aminmax: Operation = .init(
    "aminmax(input, *, dim=None, keepdim=False)", .both, doc: "The smallest and the largest elements.",
    samples: [Sample(.tensor([3, 4])), Sample(.tensor([3, 4]), keywords: ["dim": .int(1)])]
  ) { call in
    let (input, keepdim) = (try call.tensor(0), try call.bool(2))
    let dims = try call.optionalInt(1).map { Dimensions([$0]) } ?? []
    return .named(
      "aminmax",
      [
        ("min", try extremes(input, dims, keepdim: keepdim, largest: false)),
        ("max", try extremes(input, dims, keepdim: keepdim, largest: true)),
      ])
  }
}
