import Tensors

extension Torch {
  public static let selu: Operation = .init(
    "selu(input, inplace=False)", .functional,
    doc: "ELU with the constants that keep means and variances (Klambauer et al. 2017).",
    samples: [Sample(.tensor([3, 4]))]
  ) { call in
    let (alpha, scale) = (1.6732632423543772848170429916717, 1.0507009873554804934193349852946)
    return try Activation(
      node: "EluBackward0", kernel: "elu_cpu", value: { try exponential($0, alpha, scale, 1) },
      slope: { try exponentialSlope($0, alpha, scale, 1) })(call, inPlace: 1)
  }
}
