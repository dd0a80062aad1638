import Tensors

extension Torch {
  public static let unique: Operation = .init(
    "unique(input, sorted=True, return_inverse=False, return_counts=False, dim=None)", .both,
    doc: "The different elements in order, or the different slices along `dim`.",
    example: """
      >>> torch.unique(torch.tensor([3, 1, 3]), return_counts=True)
      (tensor([1, 3]), tensor([1, 2]))
      """,
    samples: [
      Sample(.integers([8], low: 0, high: 3, .int64)),
      Sample(
        .integers([2, 4], low: 0, high: 3, .int64),
        keywords: ["return_inverse": .bool(true), "return_counts": .bool(true)]),
      Sample(
        .integers([6, 2], low: 0, high: 1, .int64), keywords: ["dim": .int(0), "return_counts": .bool(true)]),
    ]
  ) { call in
    let groups = try Groups(call.tensor(0).tensor, dim: call.optionalInt(4), isSorted: true)
    return try groups.output(inverse: call.bool(2), counts: call.bool(3))
  }

  public static let uniqueConsecutive: Operation = .init(
    "unique_consecutive(input, return_inverse=False, return_counts=False, dim=None)", .both,
    doc: "The elements, or the slices along `dim`, without those equal to the one before.",
    example: """
      >>> torch.unique_consecutive(torch.tensor([1, 1, 2, 2, 1]))
      tensor([1, 2, 1])
      """,
    samples: [
      Sample(.elements([1, 1, 2, 2, 1], .int64)),
      Sample(
        .elements([1, 1, 2, 2, 1], .int64),
        keywords: ["return_inverse": .bool(true), "return_counts": .bool(true)]),
    ]
  ) { call in
    let groups = try Groups(call.tensor(0).tensor, dim: call.optionalInt(3), isSorted: false)
    return try groups.output(inverse: call.bool(1), counts: call.bool(2))
  }

  /// The slices of a tensor along one dimension, or its elements, brought together where they are equal.
  private struct Groups {
    private let slices: Variable
    private let dim: Int
    private let inverseSizes: Dimensions
    /// The first slice of each group, the group of each slice, and how many slices each group has.
    private var firsts: [Int64] = []
    private var inverse: [Int64]
    private var counts: [Int64] = []

    init(_ input: Tensor, dim: Int?, isSorted: Bool) throws {
      let source = dim == nil ? try input.reshape([input.count]) : input
      self.dim = try source.wrap(dim: dim ?? 0)
      slices = Variable(source.rank == 0 ? try source.reshape([1]) : source)
      let length = slices.sizes[self.dim]
      inverseSizes = dim == nil ? input.sizes : [length]
      let width = length == 0 ? 0 : slices.tensor.count / length
      let values = try slices.tensor.transpose(0, self.dim).contiguous().scalars
      func row(_ index: Int) -> ArraySlice<Scalar> { values[index * width..<(index + 1) * width] }
      func isLess(_ a: Int, _ b: Int) -> Bool {
        for (x, y) in zip(row(a), row(b)) where x != y {
          if case .int(let x) = x, case .int(let y) = y { return x < y }
          let (x, y) = (x.doubleValue, y.doubleValue)
          return x < y || (y.isNaN && !x.isNaN)
        }
        return false
      }
      inverse = Array(repeating: 0, count: length)
      let order = isSorted ? (0..<length).sorted(by: isLess) : Array(0..<length)
      for (place, index) in order.enumerated() {
        if place > 0, row(order[place - 1]) == row(index) {
          counts[counts.count - 1] += 1
        } else {
          firsts.append(Int64(index))
          counts.append(1)
        }
        inverse[index] = Int64(firsts.count - 1)
      }
    }

    func output(inverse wantsInverse: Bool, counts wantsCounts: Bool) throws -> Output {
      let values = try GradientMode.with(false) {
        try indexSelect(slices, dim, Variable(Tensor.from(firsts)))
      }
      var results = [values]
      if wantsInverse { results.append(Variable(try Tensor.from(inverse, inverseSizes))) }
      if wantsCounts { results.append(Variable(try Tensor.from(counts))) }
      return results.count == 1 ? .tensor(values) : .tensors(results)
    }
  }
}
