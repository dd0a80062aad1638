import Tensors

extension Torch {
  public static let relu6: Operation = .init(
    "relu6(input, inplace=False)", .functional,
    doc: "Each element held between 0 and 6.",
    samples: [Sample(.within(-3, 9, [3, 4]))]
  ) { call in
    try hardtanh(.int(0), .int(6))(call, inPlace: 1)
  }
}
