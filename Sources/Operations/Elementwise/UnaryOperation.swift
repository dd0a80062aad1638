import CKernels
import Tensors

/// What a gradient reads of the operation that it belongs to; nothing else is kept until the backward pass.
struct Saving: OptionSet, Sendable {
  let rawValue: Int
  static let input = Saving(rawValue: 1)
  static let other = Saving(rawValue: 2)
  static let result = Saving(rawValue: 4)
  static let inputs: Saving = [.input, .other]
}

/// An elementwise function of one tensor.
public final class UnaryOperation: Operation, @unchecked Sendable {
  /// What the gradient of a unary operation works with; each variable only if it was declared as saved.
  struct Arguments {
    let gradient: Variable
    let input: Variable
    let result: Variable
  }

  /// The dtypes of inputs and results.
  enum Domain: Sendable {
    /// Any dtype that the kernel has; the result is of the same.
    case same
    /// Floating point; integers are converted to the default dtype.
    case floating
    /// Floating point; integers stay what they are.
    case rounding
    /// Any dtype; the result is of dtype bool.
    case predicate
  }

  private let kernel: etude_unary
  private let predicate: etude_predicate
  private let domain: Domain
  private let saving: Saving
  private let nodeName: String
  private let gradient: ((Arguments) throws -> Variable)?

  /// - Parameters:
  ///   - saving: what `gradient` reads beside the gradient of the result.
  ///   - gradient: the gradient of the input; `nil` where it is zero everywhere.
  init(
    _ name: String, _ kernel: etude_unary, domain: Domain = .floating, aliases: [String] = [],
    _ places: Places = .all, doc: String, example: String = "", samples: [Sample], errors: [ErrorSample] = [],
    saving: Saving = [], nodeName: String? = nil, gradient: ((Arguments) throws -> Variable)?
  ) {
    self.kernel = kernel
    predicate = etude_logical_not
    self.domain = domain
    self.saving = saving
    self.gradient = gradient
    self.nodeName = nodeName ?? Self.nodeName(of: name)
    super.init(
      "\(name)(input)", aliases: aliases, places, doc: doc, example: example, samples: samples, errors: errors
    ) { call in
      guard let operation = call.operation as? UnaryOperation else { return .none }
      return .tensor(try operation(call.tensor(0)))
    }
  }

  /// A question about each element.
  init(
    _ name: String, _ predicate: etude_predicate, _ places: Places = .both, doc: String,
    example: String = "", samples: [Sample]
  ) {
    kernel = etude_neg
    self.predicate = predicate
    domain = .predicate
    saving = []
    gradient = nil
    nodeName = ""
    super.init("\(name)(input)", places, doc: doc, example: example, samples: samples) { call in
      guard let operation = call.operation as? UnaryOperation else { return .none }
      return .tensor(try operation(call.tensor(0)))
    }
  }

  public override func runAlone(_ input: Variable) throws -> Variable? { try self(input) }

  public func callAsFunction(_ input: Variable) throws -> Variable {
    let result = Variable(try compute(input.tensor))
    return record(result, input)
  }

  private func record(_ result: Variable, _ input: Variable) -> Variable {
    guard Variable.records(input), result.dtype.isFloatingPoint else { return result }
    let saved =
      (saving.contains(.input) ? [input] : []) + (saving.contains(.result) ? [result] : [])
    let saving = saving
    let gradient = gradient
    return result.recorded(nodeName, input, saving: saved) { backward in
      let flow = try backward.gradient
      guard let gradient else { return [try Torch.zerosLike(flow)] }
      let input = saving.contains(.input) ? try backward.saved(0) : flow
      let result = saving.contains(.result) ? try backward.saved(saving.contains(.input) ? 1 : 0) : flow
      return [try gradient(Arguments(gradient: flow, input: input, result: result))]
    }
  }

  private func compute(_ input: Tensor) throws -> Tensor {
    switch domain {
    case .predicate:
      let loop = etude_predicate_loop(predicate, Int32(input.dtype.rawValue))
      return try Elementwise.apply(try require(loop, input.dtype), input, dtype: .bool)
    case .rounding where !input.dtype.isFloatingPoint:
      return try input.clone()
    default:
      let dtype = domain == .floating && !input.dtype.isFloatingPoint ? DType.default : input.dtype
      let loop = etude_unary_loop(kernel, Int32(dtype.rawValue))
      return try Elementwise.apply(try require(loop, dtype), try input.to(dtype), dtype: dtype)
    }
  }

  private func require(_ loop: etude_loop?, _ dtype: DType) throws -> etude_loop {
    if let loop { return loop }
    if kernel == etude_neg && dtype == .bool {
      throw TensorError.runtime(
        "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or "
          + "`logical_not()` operator instead.")
    }
    throw TensorError(.notImplemented, "\"\(name)_cpu\" not implemented for '\(dtype.scalarTypeName)'")
  }

  /// Computes the function in place: `Tensor.NAME_`.
  public func inPlace(_ target: Variable) throws -> Variable {
    try target.become { try self(target) }
  }
}

extension Operation {
  /// The name of PyTorch's node for an operation: `FloorDivideBackward0`.
  static func nodeName(of name: String) -> String {
    name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + "Backward0"
  }
}
