import Tensors

extension Torch {
  public static let trace: Operation = .init(
    "trace(input)", .both, doc: "The sum of the elements on the diagonal of a matrix.",
    example: """
      >>> torch.trace(torch.tensor([[1, 2], [3, 4]]))
      tensor(5)
      """,
    samples: [Sample(.tensor([3, 3])), Sample(.tensor([2, 3]))],
    errors: [ErrorSample(.tensor([2]), message: "trace: expected a matrix, but got tensor with dim 1")]
  ) { call in
    let input = try call.tensor(0)
    guard input.rank == 2 else {
      throw TensorError.runtime("trace: expected a matrix, but got tensor with dim \(input.rank)")
    }
    let total = try GradientMode.with(false) { try sum(diagonal(input)) }
    let (rows, columns) = (input.sizes[0], input.sizes[1])
    return .tensor(
      total.recorded("TraceBackward0", input) { backward in
        let gradient = try backward.gradient
        return [try mul(gradient, Variable(Tensor.eye(rows, columns, gradient.dtype)))]
      })
  }
}
