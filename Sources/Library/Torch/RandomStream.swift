import Interpreter
import Operations
import Tensors

/// `torch.Generator`: a random stream of the program's own.
final class RandomStream: Object {
  override class var nativeType: TypeObject { definition }
  let generator: Tensors.Generator

  /// The stream that operations draw from where none is named.
  nonisolated(unsafe) static let common = RandomStream(Tensors.Generator.default)

  init(_ generator: Tensors.Generator) { self.generator = generator }

  override func repr() throws -> String { "<torch._C.Generator object at \(address)>" }

  /// Runs `body` with the generator that a call names by `generator=`, if it names one.
  @inline(__always)
  static func with<Result>(_ arguments: Arguments, _ body: () throws -> Result) throws -> Result {
    arguments.keywords.isEmpty ? try body() : try withNamed(arguments, body)
  }

  private static func withNamed<Result>(_ arguments: Arguments, _ body: () throws -> Result) throws -> Result
  {
    guard let index = arguments.keywords.firstIndex(of: "generator"), !arguments.keywordValue(index).isNone
    else {
      return try body()
    }
    guard let stream = arguments.keywordValue(index).cast(RandomStream.self) else {
      throw PythonError.type(
        "generator must be a torch.Generator, not \(arguments.keywordValue(index).type.name)")
    }
    return try Tensors.Generator.with(stream.generator, body)
  }

  nonisolated(unsafe) static let definition = TypeObject(
    "Generator", module: "torch._C", base: Types.object, declaration: "Generator(device=None)",
    doc: "A stream of random numbers of its own.",
    allocate: { _, _ in .object(RandomStream(Tensors.Generator())) }, populate: populate)

  private static func populate(_ type: TypeObject) {
    func generator(_ arguments: BoundArguments) throws -> Tensors.Generator {
      let stream: RandomStream = try arguments.object(0)
      return stream.generator
    }
    type.method("manual_seed(self, seed)", "Starts the stream at a seed.") { arguments in
      try generator(arguments).manualSeed(try arguments.int(1))
      return arguments[0]
    }
    type.method("seed(self)", "Starts the stream at a seed of the system's.") {
      .int(Int(truncatingIfNeeded: try generator($0).seedFromSystem()))
    }
    type.method("initial_seed(self)", "The seed that the stream started at.") {
      .int(Int(truncatingIfNeeded: try generator($0).seed))
    }
    type.method("get_state(self)", "The state of the stream.") { arguments in
      try TensorErrors.translated { .object(TensorObject.of(Variable(try generator(arguments).state()))) }
    }
    type.method("set_state(self, new_state)", "Puts the stream into a state.") { arguments in
      let state = try arguments[1].variable().tensor
      try TensorErrors.translated { try generator(arguments).setState(state) }
      return .none
    }
    type.property("device", "Where the stream is: always the CPU.") { _ in .object(DeviceObject("cpu")) }
  }
}
