import Tensors

extension SampleValue {
  /// The value for a call; the tensors of floating point are of `dtype` when one is given.
  public func argument(_ dtype: DType? = nil) throws -> Argument {
    switch self {
    case .none: return .none
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .float(let value): return .float(value)
    case .string(let value): return .string(value)
    case .dtype(let value): return .dtype(value)
    case .list(let values): return .list(try values.map { try $0.argument(dtype) })
    case .tensor(let sizes, let low, let high, let own):
      let count = try sizes.checkedProduct()
      let values = (0..<count).map { low + (high - low) * Self.spread($0, count) }
      return .tensor(Variable(try Tensor.from(values, sizes).to(dtype ?? own)))
    case .integers(let sizes, let low, let high, let own):
      let count = try sizes.checkedProduct()
      let width = Double(high - low + 1)
      let values = (0..<count).map { Double(low) + (width * Self.spread($0, count)).rounded(.down) }
      return .tensor(Variable(try Tensor.from(values, sizes).to(own)))
    case .elements(let values, let own):
      let target = own.isFloatingPoint ? dtype ?? own : own
      return .tensor(Variable(try Tensor.from(values).to(target)))
    }
  }

  /// The `index`-th of `count` numbers in 0..<1: multiples of the golden ratio, which never repeat.
  private static func spread(_ index: Int, _ count: Int) -> Double {
    let multiple = Double(index + 1) * 0.6180339887498949 + Double(count) * 0.137
    return multiple - multiple.rounded(.down)
  }

  /// The expression that makes the same value in Python; `spread` is the function above.
  public var python: String {
    switch self {
    case .none: "None"
    case .bool(let value): value ? "True" : "False"
    case .int(let value): "\(value)"
    case .float(let value): value.isInfinite ? "float('\(value)')" : "\(value)"
    case .string(let value): "'\(value)'"
    case .dtype(let value): value.description
    case .list(let values): "(" + values.map { $0.python + ", " }.joined() + ")"
    case .tensor(let sizes, let low, let high, let dtype):
      "reals(\(sizes), \(low), \(high), \(dtype))"
    case .integers(let sizes, let low, let high, let dtype):
      "integers(\(sizes), \(low), \(high), \(dtype))"
    case .elements(let values, let dtype):
      "torch.tensor([" + values.map(Self.literal).joined(separator: ", ")
        + "], dtype=torch.float64).to(\(dtype))"
    }
  }

  private static func literal(_ value: Double) -> String { value.isFinite ? "\(value)" : "float('\(value)')" }
}
