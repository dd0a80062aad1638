import CKernels

extension Torch {
  public static let floorDivide: BinaryOperation = .init(
    "floor_divide(input, other)", .common(etude_floor_divide),
    doc: "The quotient of each element and the other, rounded down: Python's `//`.",
    example: """
      >>> torch.floor_divide(torch.tensor([7, -7]), 2)
      tensor([ 3, -4])
      """,
    samples: [
      Sample(.integers([3, 4]), .int(3)), Sample(.integers([5]), .int(-2)),
      Sample(.tensor([6]), .float(0.3), gradient: false),
    ],
    errors: [ErrorSample(.integers([3]), .int(0), message: "ZeroDivisionError")],
    gradient: zeroGradients)

  public static let truncDivide: BinaryOperation = .init(
    "trunc_divide(input, other)", .common(etude_trunc_divide), [],
    doc: "The quotient of each element and the other, its fraction cut off.",
    samples: [Sample(.integers([5]), .int(-2)), Sample(.tensor([6]), .float(0.3), gradient: false)],
    nodeName: "DivBackward1", gradient: zeroGradients)

  /// The gradients of a function that is constant but for its jumps.
  private static func zeroGradients(
    _ arguments: BinaryOperation.Arguments
  ) throws -> (Variable?, Variable?) {
    let zeros = try zerosLike(arguments.gradient)
    return (zeros, zeros)
  }
}
