import Tensors

extension Torch {
  public static let logaddexp: Operation = .init(
    "logaddexp(input, other)", .both,
    doc: "The logarithm of the sum of the exponentials of each element and the other.",
    samples: [Sample(.tensor([3, 4]), .tensor([4]))]
  ) { call in
    .tensor(
      try addedExponentials(
        call.tensor(0), call.tensor(1), "LogaddexpBackward0", { try exp($0) }, { try log1p($0) }))
  }

  public static let logaddexp2: Operation = .init(
    "logaddexp2(input, other)", .both,
    doc: "The logarithm to base 2 of the sum of the powers of 2 of each element and the other.",
    samples: [Sample(.tensor([3, 4]), .tensor([4]))]
  ) { call in
    .tensor(
      try addedExponentials(
        call.tensor(0), call.tensor(1), "Logaddexp2Backward0", { try exp2($0) },
        { try div(log1p($0), .float(0.6931471805599453)) }))
  }

  private static func addedExponentials(
    _ a: Variable, _ b: Variable, _ nodeName: String,
    _ power: @escaping (Variable) throws -> Variable, _ logarithmOfOnePlus: (Variable) throws -> Variable
  ) throws -> Variable {
    let dtype = Tensor.resultType(a.tensor, b.tensor)
    guard dtype.isFloatingPoint else {
      throw TensorError(.notImplemented, "\"logaddexp_cpu\" not implemented for '\(dtype.scalarTypeName)'")
    }
    let result = try GradientMode.with(false) {
      let larger = try maximum(a, b)
      let distance = try neg(abs(sub(a, b)))
      let total = try add(larger, logarithmOfOnePlus(power(distance)))
      return try `where`(logicalAnd(isinf(a), eq(a, b)), a, total)
    }
    return result.recorded(nodeName, a, b, saving: [a, b, result]) { backward in
      let (gradient, total) = (try backward.gradient, try backward.saved(2))
      return try [0, 1].map { index in
        backward.needs(index) ? try mul(gradient, power(sub(backward.saved(index), total))) : nil
      }
    }
  }
}
