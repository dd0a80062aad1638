import Tensors

/// What becomes of the losses of single elements: `'none'`, `'mean'` or `'sum'`.
enum LossReduction: Sendable {
  case none, mean, sum

  /// - Parameters:
  ///   - call: the call of a loss.
  ///   - index: where its `reduction` is; the deprecated `size_average` and `reduce` are looked for by name.
  init(_ call: Call, _ index: Int) throws {
    var given: [String: Bool] = [:]
    for (place, parameter) in call.operation.signature.parameters.enumerated() {
      if ["size_average", "reduce"].contains(parameter.name), !call.isNone(place) {
        given[parameter.name] = try call.bool(place)
      }
    }
    if !given.isEmpty {
      let reduces = given["reduce"] ?? true
      self = reduces ? (given["size_average"] ?? true ? .mean : .sum) : .none
      return
    }
    switch try call.string(index) {
    case "none": self = .none
    case "mean": self = .mean
    case "sum": self = .sum
    case let other: throw TensorError.value("\(other) is not a valid value for reduction")
    }
  }

  func callAsFunction(_ losses: Variable) throws -> Variable {
    switch self {
    case .none: losses
    case .mean: try Torch.mean(losses)
    case .sum: try Torch.sum(losses)
    }
  }

  /// The gradient of the single losses, of `sizes`, from that of what they became.
  func spread(_ gradient: Variable, _ sizes: Dimensions) throws -> Variable {
    switch self {
    case .none: gradient
    case .sum: try Torch.expand(gradient, sizes)
    case .mean: try Torch.div(Torch.expand(gradient, sizes), .int(sizes.product))
    }
  }
}

extension Torch {
  /// A loss of `input` against `target`, element by element, as one node of the graph.
  ///
  /// - Parameters:
  ///   - kernel: how the loss is called where it refuses a dtype.
  ///   - value: the losses of single elements.
  ///   - slope: their derivatives in the input and, where asked for, in the target, made of operations.
  static func loss(
    _ input: Variable, _ target: Variable, _ reduction: LossReduction, _ node: String, kernel: String,
    value: (Variable, Variable) throws -> Variable,
    slope:
      @escaping (_ input: Variable, _ target: Variable, _ needsTarget: Bool) throws -> (Variable, Variable?)
  ) throws -> Variable {
    let sizes = try Dimensions.broadcast(input.sizes, target.sizes)
    var type = ResultType()
    type.add(input.tensor)
    type.add(target.tensor)
    let dtype = type.dtype ?? input.dtype
    guard dtype.isFloatingPoint else { throw refuse(dtype, kernel) }
    let (x, y) = (try to(expand(input, sizes), dtype: dtype), try to(expand(target, sizes), dtype: dtype))
    let result = try GradientMode.with(false) { Variable(try reduction(value(x, y)).tensor) }
    return result.recorded(node, x, y, saving: [x, y]) { backward in
      let flow = try reduction.spread(backward.gradient, sizes)
      let needsTarget = backward.needs(1)
      let slopes = try slope(backward.saved(0), backward.saved(1), needsTarget)
      return [
        backward.needs(0) ? try mul(flow, slopes.0) : nil,
        needsTarget ? try slopes.1.map { try mul(flow, $0) } : nil,
      ]
    }
  }
}
