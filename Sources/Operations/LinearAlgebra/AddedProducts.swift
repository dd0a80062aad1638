import Tensors

extension Torch {
  public static let addmv: Operation = addedProduct(
    "addmv(input, mat, vec, *, beta=1, alpha=1)", "the product of a matrix and a vector", "AddmvBackward0",
    [Sample(.tensor([2]), .tensor([2, 3]), .tensor([3]))]
  ) { try mv($0, $1) }

  public static let addr: Operation = addedProduct(
    "addr(input, vec1, vec2, *, beta=1, alpha=1)", "the outer product of two vectors", "AddrBackward0",
    [Sample(.tensor([2, 3]), .tensor([2]), .tensor([3]))]
  ) { try mul(unsqueeze($0, 1), $1) }

  public static let baddbmm: Operation = addedProduct(
    "baddbmm(input, batch1, batch2, *, beta=1, alpha=1)", "the products of two batches of matrices",
    "BaddbmmBackward0", [Sample(.tensor([2, 2, 2]), .tensor([2, 2, 3]), .tensor([2, 3, 2]))]
  ) { try bmm($0, $1) }

  public static let addbmm: Operation = addedProduct(
    "addbmm(input, batch1, batch2, *, beta=1, alpha=1)", "the sum of the products of two batches of matrices",
    "AddbmmBackward0", [Sample(.tensor([2, 2]), .tensor([2, 2, 3]), .tensor([2, 3, 2]))]
  ) { try sum(bmm($0, $1), [0]) }

  private static func addedProduct(
    _ signature: String, _ what: String, _ nodeName: String, _ samples: [Sample],
    _ product: @escaping (Variable, Variable) throws -> Variable
  ) -> Operation {
    Operation(
      signature, .all, doc: "`beta` times the tensor plus `alpha` times \(what).", samples: samples
    ) { call in
      let (input, a, b) = (try call.tensor(0), try call.tensor(1), try call.tensor(2))
      let (beta, alpha) = (try call.scalar(3), try call.scalar(4))
      let product = try product(a, b)
      // What is multiplied by 0 is not read: a NaN there stays out.
      guard beta.doubleValue != 0 else { return .tensor(try scaled(product, alpha)) }
      let sum = try add(scaled(input, beta), scaled(product, alpha))
      if let node = sum.autograd?.gradFn { node.name = nodeName }
      return .tensor(sum)
    }
  }
}
