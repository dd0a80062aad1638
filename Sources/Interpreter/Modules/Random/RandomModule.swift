import Glibc

/// The part of `random` in Swift: the generator. The distributions are in the language.
enum RandomModule {
  static func populate(_ module: ModuleObject) {
    module["_Generator"] = .object(GeneratorCore.coreType)
  }
}

/// `_random.Random`: a stream of random numbers.
final class GeneratorCore: Object {
  nonisolated(unsafe) static let coreType = TypeObject(
    "Random", module: "_random", base: Types.object,
    allocate: { type, _ in
      let core = GeneratorCore()
      if type.isUserDefined { core.userType = type }
      return .object(core)
    }, populate: populate)
  override class var nativeType: TypeObject { coreType }

  var twister = MersenneTwister(seed: GeneratorCore.entropy())

  /// Sixty-four bits that differ from run to run.
  static func entropy() -> UInt64 { UInt64.random(in: .min ... .max) }

  override func initialise(_ arguments: Arguments) throws {}

  private static func populate(_ type: TypeObject) {
    func core(_ arguments: BoundArguments) throws -> GeneratorCore { try arguments.object(0) }
    type.method("random(self, /)", "A float of [0, 1).") { .float(try core($0).twister.nextDouble()) }
    type.method("getrandbits(self, k, /)", "An integer of k random bits.") { arguments in
      let count = try arguments.int(1)
      if count < 0 { throw PythonError.value("number of bits must be non-negative") }
      if count == 0 { return .int(0) }
      guard count <= 63 else { throw PythonError.integerTooLarge }
      return .int(Int(try core(arguments).twister.nextBits(count)))
    }
    type.method("_randbelow(self, n, /)", "An integer of [0, n).") { arguments in
      let limit = try arguments.int(1)
      guard limit > 0 else { return .int(0) }
      let bits = Int.bitWidth - limit.leadingZeroBitCount
      let core = try core(arguments)
      while true {
        let candidate = core.twister.nextBits(bits)
        if candidate < UInt64(limit) { return .int(Int(candidate)) }
      }
    }
    type.method("_seed(self, n, /)", "Begins the stream of a seed: None, an int, or a str.") { arguments in
      let core = try core(arguments)
      switch arguments[1] {
      case .none: core.twister = MersenneTwister(seed: entropy())
      case let value:
        if let text = value.cast(StringObject.self) {
          core.twister = MersenneTwister(key: TextSeed.words(of: text.text))
        } else if case .float = value {
          core.twister = MersenneTwister(seed: UInt64(try Operators.hash(value).magnitude))
        } else {
          core.twister = MersenneTwister(seed: UInt64(try arguments.int(1).magnitude))
        }
      }
      return .none
    }
    type.method("_state(self, /)") { arguments in
      let twister = try core(arguments).twister
      return .tuple(twister.state.map { .int(Int($0)) } + [.int(twister.index)])
    }
    type.method("_restore(self, state, /)") { arguments in
      let words = try arguments.items(1).map { try Operators.index($0) }
      guard let index = words.last,
        let twister = MersenneTwister(
          state: words.dropLast().map { UInt32(truncatingIfNeeded: $0) }, index: index)
      else { throw PythonError.value("state vector is the wrong size") }
      try core(arguments).twister = twister
      return .none
    }
  }
}

/// A text as a seed: its bytes and their SHA-512 digest, read as one large integer.
enum TextSeed {
  static func words(of text: String) -> [UInt32] {
    let bytes = Array(text.utf8)
    var digits = Array((bytes + Sha512.digest(bytes)).drop { $0 == 0 }.reversed())
    while digits.count % 4 != 0 { digits.append(0) }
    return stride(from: 0, to: digits.count, by: 4).map { place in
      (0..<4).reduce(UInt32(0)) { $0 | UInt32(digits[place + $1]) << UInt32(8 * $1) }
    }
  }
}
