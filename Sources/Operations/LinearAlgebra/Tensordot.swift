import Tensors

extension Torch {
  public static let tensordot: Operation = .init(
    "tensordot(a, b, dims=2)", .function,
    doc:
      "The sums of products over the dimensions `dims`: how many of the last and first, or a list for each.",
    samples: [
      Sample(.tensor([2, 3, 4]), .tensor([3, 4, 5])), Sample(.tensor([2, 3]), .tensor([3, 4]), .int(1)),
      Sample(.tensor([2, 3, 4]), .tensor([4, 2]), .list([.ints(0, 2), .ints(1, 0)])),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .tensor([2, 3]), .int(1),
        message:
          "contracted dimensions need to match, but first has size 3 in dim -1 and second has size 2 in dim 0"
      )
    ]
  ) { call in
    let (a, b) = (try call.tensor(0), try call.tensor(1))
    if case .list(let lists) = call[2], lists.count == 2 {
      let pair = Call(call.operation, lists)
      return .tensor(try tensordot(a, b, pair.ints(0), pair.ints(1)))
    }
    let count = try call.int(2)
    guard count >= 0 else {
      throw TensorError.runtime("tensordot expects dims >= 0, but got dims=\(count)")
    }
    guard count <= a.rank, count <= b.rank else {
      throw TensorError.runtime("tensordot: dims=\(count) is more than the tensors have dimensions")
    }
    return .tensor(
      try tensordot(a, b, Dimensions(-count..<0), Dimensions(0..<count)))
  }

  public static func tensordot(
    _ a: Variable, _ b: Variable, _ dimsA: Dimensions, _ dimsB: Dimensions
  ) throws -> Variable {
    guard dimsA.count == dimsB.count else {
      throw TensorError.runtime("both dimension lists should have same length")
    }
    let (foldedA, foldedB) = (try a.tensor.wrap(distinct: dimsA), try b.tensor.wrap(distinct: dimsB))
    for (place, (x, y)) in zip(foldedA, foldedB).enumerated() where a.sizes[x] != b.sizes[y] {
      throw TensorError.runtime(
        "contracted dimensions need to match, but first has size \(a.sizes[x]) in dim \(dimsA[place]) and second has "
          + "size \(b.sizes[y]) in dim \(dimsB[place])")
    }
    let keptA = a.sizes.indices.filter { !foldedA.contains($0) }
    let keptB = b.sizes.indices.filter { !foldedB.contains($0) }
    let shared = Dimensions(foldedA.map { a.sizes[$0] }).product
    let (rows, columns) = (Dimensions(keptA.map { a.sizes[$0] }), Dimensions(keptB.map { b.sizes[$0] }))
    let left = try reshape(permute(a, Dimensions(keptA + foldedA)), [rows.product, shared])
    let right = try reshape(permute(b, Dimensions(foldedB + keptB)), [shared, columns.product])
    return try reshape(mm(left, right), rows + columns)
  }
}
