import Tensors

extension Torch {
  public static let cross: Operation = .init(
    "cross(input, other, dim=None)", .both,
    doc:
      "The cross product of vectors of three elements along `dim` (the first dimension of size 3 when not given).",
    example: """
      >>> torch.cross(torch.tensor([1., 0., 0.]), torch.tensor([0., 1., 0.]), dim=0)
      tensor([0., 0., 1.])
      """,
    samples: [
      Sample(.tensor([3]), .within(-1, 3, [3])), Sample(.tensor([2, 3]), .within(-1, 3, [2, 3]), .int(1)),
    ]
  ) { call in
    let (a, b) = (try call.tensor(0), try call.tensor(1))
    let chosen = try call.optionalInt(2) ?? a.sizes.firstIndex(of: 3)
    guard let chosen else { throw TensorError.runtime("no dimension of size 3 in input") }
    return .tensor(try cross(a, b, chosen))
  }

  public static func cross(_ a: Variable, _ b: Variable, _ dim: Int) throws -> Variable {
    guard a.rank == b.rank else {
      throw TensorError.runtime(
        "linalg.cross: inputs must have the same number of dimensions. Got: \(a.rank) and \(b.rank)")
    }
    let wrapped = try a.tensor.wrap(dim: dim)
    guard a.rank > 0, a.sizes[wrapped] == 3, b.sizes[wrapped] == 3 else {
      throw TensorError.runtime(
        "linalg.cross: inputs dimension \(dim) must have length 3. Got \(a.rank > 0 ? a.sizes[wrapped] : 1) and "
          + "\(b.rank > 0 ? b.sizes[wrapped] : 1)")
    }
    let result = try GradientMode.with(false) {
      func component(_ i: Int, _ j: Int) throws -> Variable {
        try sub(
          mul(narrow(a, wrapped, i, 1), narrow(b, wrapped, j, 1)),
          mul(narrow(a, wrapped, j, 1), narrow(b, wrapped, i, 1)))
      }
      return try cat([component(1, 2), component(2, 0), component(0, 1)], wrapped)
    }
    return result.recorded("LinalgCrossBackward0", a, b, saving: [a, b]) { backward in
      let gradient = try backward.gradient
      let (a, b) = (try backward.saved(0), try backward.saved(1))
      return [
        backward.needs(0) ? try cross(expand(b, gradient.sizes), gradient, wrapped) : nil,
        backward.needs(1) ? try cross(gradient, expand(a, gradient.sizes), wrapped) : nil,
      ]
    }
  }
}
