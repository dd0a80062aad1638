import Tensors

extension Torch {
  public static let isclose: Operation = .init(
    "isclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)", .both,
    doc: "Whether each element is within `atol + rtol * |other|` of the other.",
    example: """
      >>> torch.isclose(torch.tensor([1., 2.]), torch.tensor([1.0000001, 2.1]))
      tensor([ True, False])
      """,
    samples: [
      Sample(.tensor([3]), .tensor([3])),
      Sample(.elements([1, .nan], .float32), .elements([1, .nan], .float32)),
    ]
  ) { call in .tensor(try isclose(call)) }

  public static let allclose: Operation = .init(
    "allclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)", .both,
    doc: "Whether all elements are within `atol + rtol * |other|` of the other."
  ) { call in
    .bool(try !isclose(call).tensor.scalars.contains { !$0.boolValue })
  }

  private static func isclose(_ call: Call) throws -> Variable {
    let (a, b) = (try call.tensor(0).detached(), try call.tensor(1).detached())
    guard a.dtype == b.dtype else {
      throw TensorError.runtime("\(a.dtype.scalarTypeName) did not match \(b.dtype.scalarTypeName)")
    }
    var close = try eq(a, b)
    if try call.bool(4) { close = try logicalOr(close, logicalAnd(isnan(a), isnan(b))) }
    let allowed = try add(mul(abs(b), call.scalar(2)), call.scalar(3))
    let distance = try abs(sub(a, b))
    return try logicalOr(close, logicalAnd(isfinite(distance), le(distance, allowed)))
  }

  public static let equal: Operation = .init(
    "equal(input, other)", .both, doc: "Whether the tensors have the same sizes and elements."
  ) { call in
    let (a, b) = (try call.tensor(0), try call.tensor(1))
    guard a.sizes == b.sizes else { return .bool(false) }
    return .bool(try !eq(a, b).tensor.scalars.contains { !$0.boolValue })
  }
}
