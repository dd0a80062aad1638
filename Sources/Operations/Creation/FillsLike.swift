import Tensors

extension Torch {
  public static let zerosLike: Operation = like("zeros_like(input, *, dtype=None, requires_grad=False)", 0)
  public static let onesLike: Operation = like("ones_like(input, *, dtype=None, requires_grad=False)", 1)
  public static let emptyLike: Operation = like("empty_like(input, *, dtype=None, requires_grad=False)", 0)

  public static let fullLike: Operation = .init(
    "full_like(input, fill_value, *, dtype=None, requires_grad=False)", .function,
    doc: "A tensor of the sizes and the dtype of `input`, with every element `fill_value`.",
    samples: [Sample(.tensor([2]), .float(1.5), gradient: false)]
  ) { call in
    try created(filled(call.tensor(0), call.scalar(1), call.dtype(2)), call.bool(3))
  }

  private static func like(_ signature: String, _ value: Int) -> Operation {
    Operation(
      signature, .function,
      doc: "A tensor of the sizes and the dtype of `input`, with every element \(value).",
      samples: signature.hasPrefix("empty") ? [] : [Sample(.tensor([2, 3]), gradient: false)]
    ) { call in
      try created(filled(call.tensor(0), .int(value), call.dtype(1)), call.bool(2))
    }
  }

  private static func filled(_ input: Variable, _ value: Scalar, _ dtype: DType?) throws -> Tensor {
    let tensor = try input.tensor.emptyLike(dtype)
    try tensor.fill(value)
    return tensor
  }

  public static func zerosLike(_ input: Variable) throws -> Variable {
    Variable(try filled(input, .int(0), nil))
  }

  public static func onesLike(_ input: Variable) throws -> Variable {
    Variable(try filled(input, .int(1), nil))
  }
}
