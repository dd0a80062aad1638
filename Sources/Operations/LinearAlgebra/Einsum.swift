import Tensors

extension Torch {
  public static let einsum: Operation = .init(
    "einsum(equation, *operands)", .function,
    doc:
      "Sums of products over the dimensions whose letters the output leaves out: `'ij,jk->ik'` is `matmul`.",
    example: """
      >>> torch.einsum('ij->ji', torch.tensor([[1, 2], [3, 4]]))
      tensor([[1, 3],
              [2, 4]])
      """,
    samples: [
      Sample(.string("ij,jk->ik"), .tensor([2, 3]), .tensor([3, 4])), Sample(.string("ii"), .tensor([3, 3])),
      Sample(.string("ii->i"), .tensor([3, 3])), Sample(.string("ij -> j"), .tensor([2, 3])),
      Sample(.string("bij,bjk->bik"), .tensor([2, 3, 4]), .tensor([2, 4, 2])),
      Sample(.string("...ij->...ji"), .tensor([2, 3, 4])),
      Sample(.string("...i,...i"), .tensor([2, 3]), .tensor([1, 3])),
      Sample(.string("i,j->ij"), .tensor([2]), .tensor([3])),
      Sample(.string("bn,anm,bm->ba"), .tensor([2, 3]), .tensor([4, 3, 2]), .tensor([2, 2])),
      Sample(.string("ba"), .tensor([2, 3])),
    ],
    errors: [
      ErrorSample(
        .string("ij,jk->ik"), .tensor([2]), .tensor([2, 2]),
        message:
          "einsum(): the number of subscripts in the equation (2) does not match the number of dimensions (1) for "
          + "operand 0 and no ellipsis was given"),
      ErrorSample(
        .string("ij->k"), .tensor([2, 2]),
        message:
          "einsum(): output subscript k does not appear in the equation for any input operand"),
    ]
  ) { call in .tensor(try einsum(call.string(0), call.starredTensors(1))) }

  public static func einsum(_ equation: String, _ operands: [Variable]) throws -> Variable {
    let plan = try EinsumPlan(equation, operands)
    var result = try plan.aligned(operands[0], 0)
    var live = plan.lastUse.indices.filter { plan.lastUse[$0] == 0 && !plan.isOutput($0) }
    result = try summed(result, live)
    for place in operands.indices.dropFirst() {
      let next = try plan.aligned(operands[place], place)
      live = plan.lastUse.indices.filter { plan.lastUse[$0] == place && !plan.isOutput($0) }
      result = try contracted(result, next, over: live)
    }
    // The letters of the output come first in the order; the rest are of size 1 by now.
    return try reshape(result, Dimensions(result.sizes.prefix(plan.outputCount)))
  }

  private static func summed(_ input: Variable, _ dims: [Int]) throws -> Variable {
    dims.isEmpty ? input : try sum(input, Dimensions(dims), keepdim: true)
  }

  /// The product of two tensors of the same number of dimensions, summed over `dims`, which stay with size 1.
  private static func contracted(_ a: Variable, _ b: Variable, over dims: [Int]) throws -> Variable {
    var (left, right) = (a, b)
    // What only one of them has is summed at once; what both have becomes a product of matrices.
    let onlyLeft = dims.filter { right.sizes[$0] == 1 }
    let onlyRight = dims.filter { left.sizes[$0] == 1 && right.sizes[$0] != 1 }
    left = try summed(left, onlyLeft)
    right = try summed(right, onlyRight)
    let folded = dims.filter { left.sizes[$0] != 1 && right.sizes[$0] != 1 }
    if folded.isEmpty { return try mul(left, right) }
    let others = left.sizes.indices.filter { !folded.contains($0) }
    let batch = others.filter { left.sizes[$0] != 1 && right.sizes[$0] != 1 }
    let rows = others.filter { !batch.contains($0) && left.sizes[$0] != 1 }
    let columns = others.filter { !batch.contains($0) && left.sizes[$0] == 1 }
    func sizes(_ tensor: Variable, _ dims: [Int]) -> Dimensions { Dimensions(dims.map { tensor.sizes[$0] }) }
    let leading = sizes(left, batch)
    let width = sizes(left, folded)
    let height = sizes(left, rows)
    let breadth = sizes(right, columns)
    let first = try reshape(
      permute(left, Dimensions(batch + rows + folded + columns)),
      [leading.product, height.product, width.product])
    let second = try reshape(
      permute(right, Dimensions(batch + folded + columns + rows)),
      [leading.product, width.product, breadth.product])
    let product = try reshape(
      bmm(first, second), leading + height + breadth + Dimensions(repeating: 1, count: folded.count))
    let order = batch + rows + columns + folded
    var back = Dimensions(repeating: 0, count: order.count)
    for (place, dim) in order.enumerated() { back[dim] = place }
    return try permute(product, back)
  }
}
