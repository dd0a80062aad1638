import Tensors

extension Torch {
  public static let squeezeInPlace: WritingOperation = .init(
    "squeeze(input, dim=None)", doc: "Without its dimensions of size 1.",
    samples: [Sample(.tensor([2, 1, 3]), gradient: false)]
  ) { call in
    let dims = try call.optionalInts(1)
    return try call.tensor(0).becomeView { try squeeze($0, dims) }
  }

  public static let unsqueezeInPlace: WritingOperation = .init(
    "unsqueeze(input, dim)", doc: "With a dimension of size 1 put at `dim`.",
    samples: [Sample(.tensor([2, 3]), .int(0), gradient: false)]
  ) { call in
    let dim = try call.int(1)
    return try call.tensor(0).becomeView { try unsqueeze($0, dim) }
  }

  public static let transposeInPlace: WritingOperation = .init(
    "transpose(input, dim0, dim1)", aliases: ["swapaxes", "swapdims"], doc: "With two dimensions exchanged.",
    samples: [Sample(.tensor([2, 3]), .int(0), .int(1), gradient: false)]
  ) { call in
    let (a, b) = (try call.int(1), try call.int(2))
    return try call.tensor(0).becomeView { try transpose($0, a, b) }
  }

  public static let tInPlace: WritingOperation = .init(
    "t(input)", doc: "The transpose of a matrix.", samples: [Sample(.tensor([2, 3]), gradient: false)]
  ) { call in try call.tensor(0).becomeView { try t($0) } }
}
