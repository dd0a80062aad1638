import Tensors

extension Torch {
  public static let glu: Operation = .init(
    "glu(input, dim=-1)", .functional,
    doc: "The first half along `dim` times the sigmoid of the other (Dauphin et al. 2016).",
    samples: [Sample(.tensor([2, 4])), Sample(.tensor([4, 3]), .int(0))],
    errors: [
      ErrorSample(.tensor([2, 3]), message: "Halving dimension must be even, but dimension 1 is size 3")
    ]
  ) { call in
    let input = try call.tensor(0)
    guard input.rank > 0 else {
      throw TensorError.runtime("glu does not support scalars because halving size must be even")
    }
    let dim = try input.tensor.wrap(dim: call.int(1))
    let size = input.sizes[dim]
    guard size % 2 == 0 else {
      throw TensorError.runtime("Halving dimension must be even, but dimension \(dim) is size \(size)")
    }
    guard input.dtype.isFloatingPoint else { throw refuse(input.dtype, "glu_cpu") }
    func halves(_ input: Variable) throws -> (Variable, Variable) {
      (try narrow(input, dim, 0, size / 2), try narrow(input, dim, size / 2, size / 2))
    }
    let result = try GradientMode.with(false) {
      let (first, second) = try halves(input)
      return Variable(try mul(first, sigmoid(second)).tensor)
    }
    return .tensor(
      result.recorded("GluBackward0", input, saving: [input]) { backward in
        let gradient = try backward.gradient
        let (first, second) = try halves(backward.saved(0))
        let gate = try sigmoid(second)
        let slope = try mul(mul(first, gate), sub(.int(1), gate))
        return [try cat([mul(gradient, gate), mul(gradient, slope)], dim)]
      })
  }
}
