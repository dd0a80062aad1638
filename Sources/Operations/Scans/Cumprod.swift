import Tensors

extension Torch {
  public static let cumprod: Operation = .init(
    "cumprod(input, dim, *, dtype=None)", .all,
    doc: "The products of the elements along `dim` up to and including each.",
    example: """
      >>> torch.cumprod(torch.tensor([1, 2, 3, 4]), dim=0)
      tensor([ 1,  2,  6, 24])
      """,
    samples: [
      Sample(.tensor([3, 4]), .int(1)), Sample(.elements([2, 0, 3, 4], .float32), .int(0)),
      Sample(.integers([4]), .int(0)),
    ]
  ) { call in .tensor(try cumprod(call.tensor(0), call.int(1), dtype: call.dtype(2))) }

  public static func cumprod(_ input: Variable, _ dim: Int, dtype: DType? = nil) throws -> Variable {
    let products = Variable(try RunningFold.run(input.tensor, dim, dtype: dtype, multiplies: true))
    return products.recorded("CumprodBackward0", input, saving: [input, products]) { backward in
      let (gradient, input) = (try backward.gradient, try backward.saved(0))
      if input.rank == 0 { return [gradient] }
      if !input.tensor.scalars.contains(where: { $0.doubleValue == 0 }) {
        return [try div(reverseCumsum(mul(gradient, backward.saved(1)), dim), input)]
      }
      // A zero spoils the quotient: one element after another is replaced by 1.
      let length = input.sizes[try input.tensor.wrap(dim: dim)]
      let parts = try (0..<length).map { place in
        let before = try narrow(input, dim, 0, place)
        let one = try onesLike(narrow(input, dim, place, 1))
        let after = try narrow(input, dim, place + 1, length - place - 1)
        let slopes = try narrow(cumprod(cat([before, one, after], dim), dim), dim, place, length - place)
        return try sum(mul(slopes, narrow(gradient, dim, place, length - place)), [dim], keepdim: true)
      }
      return [try cat(parts, dim)]
    }
  }
}
