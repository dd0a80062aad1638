import Tensors

/// Linear interpolation along one dimension: result `i` is made of the elements at `lower[i]` and `upper[i]`.
struct Blending: Sendable {
  let size: Int
  private(set) var lower: [Int] = []
  private(set) var upper: [Int] = []
  /// The weight of the upper element; that of the lower is 1 less it.
  private(set) var share: [Double] = []

  init(_ size: Int, _ target: Int, _ factor: Double?, aligns: Bool) {
    self.size = size
    let scale =
      aligns
      ? (target > 1 ? Double(size - 1) / Double(target - 1) : 0)
      : factor.map { 1 / $0 } ?? Double(size) / Double(target)
    for index in 0..<target {
      let exact = aligns ? Double(index) * scale : Swift.max((Double(index) + 0.5) * scale - 0.5, 0)
      let first = Swift.min(Int(exactly: exact.rounded(.down)) ?? 0, size - 1)
      lower.append(first)
      upper.append(Swift.min(first + 1, size - 1))
      share.append(Swift.min(Swift.max(exact - Double(first), 0), 1))
    }
  }
}

extension Torch {
  /// The input interpolated along its last dimensions, one table for each.
  static func blend(_ input: Variable, _ tables: [Blending], _ node: String) throws -> Variable {
    let result = try GradientMode.with(false) {
      try tables.enumerated().reduce(input) { image, step in
        let (dim, table) = (step.offset + 2, step.element)
        let (lower, upper) = try shares(table, image.rank - dim, image.dtype)
        return try add(
          mul(indexSelect(image, dim, places(table.lower)), lower),
          mul(indexSelect(image, dim, places(table.upper)), upper))
      }
    }
    return Variable(result.tensor).recorded(node, input) { [try unblend($0.gradient, tables, node)] }
  }

  /// The adjoint: each element's shares added to the two that it was made of.
  private static func unblend(_ gradient: Variable, _ tables: [Blending], _ node: String) throws -> Variable {
    let result = try GradientMode.with(false) {
      try tables.enumerated().reversed().reduce(gradient) { flow, step in
        let (dim, table) = (step.offset + 2, step.element)
        let (lower, upper) = try shares(table, flow.rank - dim, flow.dtype)
        var sizes = flow.sizes
        sizes[dim] = table.size
        let zeros = Variable(try Tensor.zeros(sizes, flow.dtype))
        let half = try indexAdd(zeros, dim, places(table.lower), mul(flow, lower))
        return try indexAdd(half, dim, places(table.upper), mul(flow, upper))
      }
    }
    return Variable(result.tensor).recorded(node, gradient) { [try blend($0.gradient, tables, node)] }
  }

  private static func places(_ indices: [Int]) throws -> Variable {
    Variable(try Tensor.from(indices.map(Int64.init)))
  }

  /// The weights of the lower and upper elements, to be multiplied along the dimension that `rank` are left from.
  private static func shares(_ table: Blending, _ rank: Int, _ dtype: DType) throws -> (Variable, Variable) {
    var sizes = Dimensions([Int](repeating: 1, count: rank))
    sizes[0] = table.share.count
    func column(_ values: [Double]) throws -> Variable {
      Variable(try Tensor.from(values, sizes).to(dtype))
    }
    return (try column(table.share.map { 1 - $0 }), try column(table.share))
  }
}
