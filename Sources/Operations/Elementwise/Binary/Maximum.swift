import CKernels
import Tensors

extension Torch {
  public static let maximum: BinaryOperation = .init(
    "maximum(input, other)", .common(etude_maximum), .both,
    doc: "The larger of each element and the other; NaN where either is.",
    example: """
      >>> torch.maximum(torch.tensor([1, 5]), torch.tensor([3, 2]))
      tensor([3, 5])
      """,
    samples: [Sample(.tensor([3, 4]), .tensor([4])), Sample(.integers([3]), .integers([2, 1]))],
    saving: .inputs,
    gradient: { try chosenGradients($0, input: ge($0.input, $0.other), tie: eq($0.input, $0.other)) })

  public static let minimum: BinaryOperation = .init(
    "minimum(input, other)", .common(etude_minimum), .both,
    doc: "The smaller of each element and the other; NaN where either is.",
    example: """
      >>> torch.minimum(torch.tensor([1, 5]), torch.tensor([3, 2]))
      tensor([1, 2])
      """,
    samples: [Sample(.tensor([3, 4]), .tensor([4])), Sample(.integers([3]), .integers([2, 1]))],
    saving: .inputs,
    gradient: { try chosenGradients($0, input: le($0.input, $0.other), tie: eq($0.input, $0.other)) })

  public static let fmax: BinaryOperation = .init(
    "fmax(input, other)", .common(etude_fmax), .both,
    doc: "The larger of each element and the other; where one is NaN, the other.",
    example: """
      >>> torch.fmax(torch.tensor([1., float('nan')]), torch.tensor([3., 2.]))
      tensor([3., 2.])
      """,
    samples: [Sample(.tensor([3, 4]), .tensor([4]))],
    saving: .inputs,
    gradient: { arguments in
      let first = try logicalOr(ge(arguments.input, arguments.other), isnan(arguments.other))
      return try chosenGradients(arguments, input: first, tie: nil)
    })

  public static let fmin: BinaryOperation = .init(
    "fmin(input, other)", .common(etude_fmin), .both,
    doc: "The smaller of each element and the other; where one is NaN, the other.",
    example: """
      >>> torch.fmin(torch.tensor([1., float('nan')]), torch.tensor([3., 2.]))
      tensor([1., 2.])
      """,
    samples: [Sample(.tensor([3, 4]), .tensor([4]))],
    saving: .inputs,
    gradient: { arguments in
      let first = try logicalOr(le(arguments.input, arguments.other), isnan(arguments.other))
      return try chosenGradients(arguments, input: first, tie: nil)
    })

  /// Gives the gradient to the operand that was chosen, and half to each at a tie.
  private static func chosenGradients(
    _ arguments: BinaryOperation.Arguments, input: Variable, tie: Variable?
  ) throws -> (Variable?, Variable?) {
    let gradient = try arguments.gradient
    let half = try tie.map { try `where`($0, div(gradient, .int(2)), gradient) } ?? gradient
    let other = try tie.map { try logicalOr(logicalNot(input), $0) } ?? logicalNot(input)
    return (
      arguments.needsInput ? try maskedFill(half, logicalNot(input), .int(0)) : nil,
      arguments.needsOther ? try maskedFill(half, logicalNot(other), .int(0)) : nil
    )
  }
}
