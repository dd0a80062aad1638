import Tensors

/// The definition of an operation: all that the binding, the help, the reference page and the tests need.
public class Operation: @unchecked Sendable {
  /// The names under which an operation is bound.
  public struct Places: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `torch.NAME`
    public static let function = Places(rawValue: 1)
    /// `Tensor.NAME`; the first parameter is the tensor itself.
    public static let method = Places(rawValue: 2)
    /// `Tensor.NAME_`, which changes the tensor in place.
    public static let inPlace = Places(rawValue: 4)
    /// `torch.nn.functional.NAME`
    public static let functional = Places(rawValue: 8)
    /// `torch.linalg.NAME`
    public static let linalg = Places(rawValue: 32)
    /// `torch.special.NAME`
    public static let special = Places(rawValue: 64)
    /// A property of tensors: `Tensor.NAME` without a call.
    public static let property = Places(rawValue: 16)

    /// A torch function that is a method too.
    public static let both: Places = [.function, .method]
    /// A torch function and method with an in-place variant.
    public static let all: Places = [.function, .method, .inPlace]
  }

  public let signature: Signature
  /// Signatures of other forms, tried in order when the first does not fit: `max(input, other)`.
  public let overloads: [Signature]
  public let aliases: [String]
  public let places: Places
  /// What the operation does, in one line.
  public let documentation: String
  /// A short session of the language that shows it.
  public let example: String
  /// Arguments on which values and gradients are checked.
  public let samples: [Sample]
  /// Calls that must fail, each with PyTorch's message.
  public let errors: [ErrorSample]
  private let body: (Call) throws -> Output
  private let alone: ((Variable) throws -> Variable)?
  private let inPlace: ((Call) throws -> Variable?)?

  public var name: String { signature.name }

  /// The default of every parameter, in order; of a starred one, no arguments.
  public private(set) lazy var defaults: [Argument] = signature.parameters.map { parameter in
    parameter.isStarred ? .list([]) : parameter.defaultText.map(Signature.value) ?? .none
  }

  public init(
    _ signature: String, overloads: [String] = [], aliases: [String] = [], _ places: Places,
    doc: String, example: String = "", samples: [Sample] = [], errors: [ErrorSample] = [],
    alone: ((Variable) throws -> Variable)? = nil, inPlace: ((Call) throws -> Variable?)? = nil,
    body: @escaping (Call) throws -> Output
  ) {
    self.signature = Signature(signature)
    self.overloads = overloads.map(Signature.init)
    self.aliases = aliases
    self.places = places
    self.documentation = doc
    self.example = example
    self.samples = samples
    self.errors = errors
    self.alone = alone
    self.inPlace = inPlace
    self.body = body
  }

  /// Runs the operation on the arguments of the language.
  /// - Throws: `TensorError`, of the exception type and with the message that PyTorch gives.
  public func run(_ call: Call) throws -> Output { try body(call) }

  /// Runs the operation on one tensor, with the default of everything else: the common call, for which no arguments
  /// need be laid out. Nil where the operation has no such short form.
  public func runAlone(_ input: Variable) throws -> Variable? { try alone?(input) }

  /// Runs the operation on its first argument in place, and returns it: `Tensor.NAME_`.
  public func runInPlace(_ call: Call) throws -> Output {
    let target = try call.tensor(0)
    // Straight into the elements, where the operation has a way to.
    if let changed = try inPlace?(call) { return .tensor(changed) }
    return .tensor(
      try target.become {
        let old = try target.snapshot()
        let arguments = [.tensor(old)] + call.arguments.dropFirst()
        return try run(Call(call.operation, arguments)).variables.first ?? old
      })
  }
}
