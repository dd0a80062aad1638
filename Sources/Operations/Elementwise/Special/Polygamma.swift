import Glibc
import Tensors

extension Torch {
  public static let polygamma: Operation = .init(
    "polygamma(n, input)", [.function, .special], doc: "The `n`-th derivative of `digamma`.",
    example: """
      >>> torch.polygamma(1, torch.tensor([1., 0.5]))
      tensor([1.6449, 4.9348])
      """,
    samples: [Sample(.int(1), .positive([3, 4])), Sample(.int(2), .positive([3, 4]))],
    errors: [
      ErrorSample(
        .int(-1), .positive([2]), message: "polygamma(n, x) does not support negative n.")
    ]
  ) { call in .tensor(try polygamma(call.int(0), call.tensor(1))) }

  public static let polygammaMethod: Operation = .init(
    "polygamma(input, n)", [.method, .inPlace], doc: "The `n`-th derivative of `digamma`.",
    samples: [Sample(.positive([3, 4]), .int(1))]
  ) { call in .tensor(try polygamma(call.int(1), call.tensor(0))) }

  static func polygamma(_ order: Int, _ input: Variable) throws -> Variable {
    guard order >= 0 else { throw TensorError.runtime("polygamma(n, x) does not support negative n.") }
    if order == 0 { return try digamma(input) }
    let factorial = Glibc.tgamma(Double(order) + 1)
    let scale = order % 2 == 0 ? -factorial : factorial
    let result = Variable(
      try input.tensor.mapped { x in
        // The trigamma function is reflected to where the sum converges.
        guard order == 1, x < 0.5 else { return scale * hurwitz(Double(order) + 1, x) }
        let sine = Glibc.sin(.pi * x)
        return Double.pi * Double.pi / (sine * sine) - hurwitz(2, 1 - x)
      })
    return result.recorded("PolygammaBackward0", input, saving: [input]) { backward in
      [try mul(backward.gradient, polygamma(order + 1, backward.saved(0)))]
    }
  }

  public static let mvlgamma: Operation = .init(
    "mvlgamma(input, p)", [.function, .method, .inPlace],
    doc: "The logarithm of the gamma function of dimension `p`.",
    samples: [Sample(.within(2, 4, [3, 4]), .int(2), gradient: false)]
  ) { call in .tensor(try mvlgamma(call.tensor(0), call.int(1))) }

  public static let multigammaln: Operation = .init(
    "multigammaln(input, p)", .special, doc: "The logarithm of the gamma function of dimension `p`.",
    samples: []
  ) { call in .tensor(try mvlgamma(call.tensor(0), call.int(1))) }

  private static func mvlgamma(_ input: Variable, _ p: Int) throws -> Variable {
    guard p >= 1 else { throw TensorError.runtime("p has to be greater than or equal to 1") }
    var sum = try lgamma(input)
    for index in 1..<Swift.max(p, 1) { sum = try add(sum, lgamma(sub(input, .float(Double(index) / 2)))) }
    return try add(sum, .float(Double(p) * Double(p - 1) / 4 * Glibc.log(Double.pi)))
  }
}
