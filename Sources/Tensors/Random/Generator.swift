import Glibc

/// A stream of random numbers: PyTorch's generator for the CPU, number for number.
///
/// The words come from a Mersenne Twister (Matsumoto and Nishimura 1998, MT19937). A generator also keeps the second
/// of the two normal numbers that Box and Muller's method gives at a time.
public final class Generator: @unchecked Sendable {
  static let wordCount = 624

  /// The generator that is used where none is named. Its seed is drawn by the system until `torch.manual_seed`.
  public static var `default`: Generator { named ?? shared }

  private static let shared = Generator(seed: entropy())
  /// The generator of the call that is being made, where it names one.
  nonisolated(unsafe) private static var named: Generator?

  /// Runs `body`, a call with `generator=` a generator of the program's.
  public static func with<Result>(_ generator: Generator, _ body: () throws -> Result) rethrows -> Result {
    let outer = named
    named = generator
    defer { named = outer }
    return try body()
  }

  /// The seed of a `torch.Generator()` that was given none.
  public static let defaultSeed: UInt64 = 67_280_421_310_721

  /// What the stream was started with: `Generator.initial_seed()`.
  public internal(set) var seed: UInt64

  let words: UnsafeMutablePointer<UInt32>
  /// The next word to hand out; `wordCount` when new ones must be made first.
  var position = Generator.wordCount
  /// Whether no word was made since the seed was set.
  var isFresh = true
  var nextNormal: Double?

  public init(seed: UInt64 = Generator.defaultSeed) {
    self.seed = seed
    words = .allocate(capacity: Self.wordCount)
    restart(seed)
  }

  deinit { words.deallocate() }

  /// Starts the stream over from `seed`: `Generator.manual_seed`. A negative seed stands for its two's complement.
  public func manualSeed(_ seed: Int) { restart(UInt64(bitPattern: Int64(seed))) }

  /// Starts the stream over from a seed of the system's, which is returned: `Generator.seed()`.
  @discardableResult public func seedFromSystem() -> UInt64 {
    restart(Self.entropy())
    return seed
  }

  func restart(_ seed: UInt64) {
    self.seed = seed
    words[0] = UInt32(truncatingIfNeeded: seed)
    for index in 1..<Self.wordCount {
      let previous = words[index - 1]
      words[index] = 1_812_433_253 &* (previous ^ (previous >> 30)) &+ UInt32(truncatingIfNeeded: index)
    }
    position = Self.wordCount
    isFresh = true
    nextNormal = nil
  }

  private static func entropy() -> UInt64 { UInt64.random(in: .min ... .max) }
}

extension Generator {
  /// 32 random bits.
  @inline(__always) func next32() -> UInt32 {
    if position == Self.wordCount { makeWords() }
    var word = words[position]
    position &+= 1
    word ^= word >> 11
    word ^= (word << 7) & 0x9d2c_5680
    word ^= (word << 15) & 0xefc6_0000
    return word ^ (word >> 18)
  }

  /// 64 random bits, the high ones first.
  @inline(__always) func next64() -> UInt64 {
    let high = UInt64(next32())
    return high << 32 | UInt64(next32())
  }

  /// A float of [0, 1), of 24 random bits.
  @inline(__always) func nextFloat() -> Float { Float(next32() & 0xff_ffff) * 0x1p-24 }

  /// A double of [0, 1), of 53 random bits.
  @inline(__always) func nextDouble() -> Double { Double(next64() & 0x1f_ffff_ffff_ffff) * 0x1p-53 }

  /// A number of the standard normal distribution.
  func nextNormalSample() -> Double {
    if let sample = nextNormal {
      nextNormal = nil
      return sample
    }
    let turn = nextDouble()
    let radius = (-2 * log1p(-nextDouble())).squareRoot()
    let angle = 2 * Double.pi * turn
    nextNormal = radius * sin(angle)
    return radius * cos(angle)
  }

  private func makeWords() {
    let count = Self.wordCount
    let shift = 397
    func twist(_ high: UInt32, _ low: UInt32) -> UInt32 {
      let mixed = (high & 0x8000_0000) | (low & 0x7fff_ffff)
      return (mixed >> 1) ^ (low & 1 == 0 ? 0 : 0x9908_b0df)
    }
    for index in 0..<(count - shift) {
      words[index] = words[index + shift] ^ twist(words[index], words[index + 1])
    }
    for index in (count - shift)..<(count - 1) {
      words[index] = words[index + shift - count] ^ twist(words[index], words[index + 1])
    }
    words[count - 1] = words[shift - 1] ^ twist(words[count - 1], words[0])
    position = 0
    isFresh = false
  }
}
