import Tensors

extension Torch {
  public static let floatPower: Operation = .init(
    "float_power(input, exponent)", .all,
    doc: "Each element to the power of the exponent, in double precision.",
    samples: [
      Sample(.integers([3], low: 1, high: 5, .int64), .int(2)), Sample(.positive([3]), .positive([3])),
    ]
  ) { call in
    func double(_ index: Int) throws -> Operand {
      switch try call.operand(index) {
      case .variable(let variable): .variable(try to(variable, dtype: .float64))
      case .scalar(let value): .scalar(.float(value.doubleValue))
      }
    }
    if case .scalar(let base) = try double(0) {
      return .tensor(try pow(.variable(Variable(base, .float64)), double(1)))
    }
    return .tensor(try pow(double(0), double(1)))
  }

  public static let ldexp: Operation = .init(
    "ldexp(input, other)", .all, doc: "Each element times 2 to the power of the other.",
    samples: [Sample(.tensor([3]), .integers([3], low: 0, high: 4, .int64))]
  ) { call in .tensor(try mul(call.tensor(0), pow(.float(2), call.tensor(1)))) }
}
