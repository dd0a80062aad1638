import Tensors

extension Torch {
  public static let logsigmoid: Operation = .init(
    "logsigmoid(input)", .functional,
    doc: "The logarithm of the sigmoid, computed without overflow.",
    samples: [Sample(.tensor([3, 4]))]
  ) { call in
    .tensor(
      try Activation(
        node: "LogSigmoidBackward0", kernel: "log_sigmoid_cpu",
        value: { try sub(clamp($0, nil, .scalar(.int(0))), log1p(exp(neg(abs($0))))) },
        slope: { try sigmoid(neg($0)) })(call.tensor(0)))
  }
}
