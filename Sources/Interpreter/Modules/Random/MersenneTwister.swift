/// The Mersenne Twister MT19937 (Matsumoto and Nishimura, ACM TOMACS 8, 1998), seeded from an array of words.
struct MersenneTwister {
  static let size = 624
  private(set) var state = [UInt32](repeating: 0, count: size)
  private(set) var index = size

  init(seed: UInt64) {
    self.init(key: seed >> 32 == 0 ? [UInt32(seed)] : [UInt32(truncatingIfNeeded: seed), UInt32(seed >> 32)])
  }

  init(key: [UInt32]) {
    state[0] = 19_650_218
    for i in 1..<Self.size {
      state[i] = 1_812_433_253 &* (state[i - 1] ^ (state[i - 1] >> 30)) &+ UInt32(i)
    }
    var (i, j) = (1, 0)
    for _ in 0..<max(Self.size, key.count) {
      state[i] =
        (state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30)) &* 1_664_525)) &+ key[j] &+ UInt32(j)
      i += 1
      j += 1
      if i >= Self.size {
        state[0] = state[Self.size - 1]
        i = 1
      }
      if j >= key.count { j = 0 }
    }
    for _ in 0..<(Self.size - 1) {
      state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30)) &* 1_566_083_941)) &- UInt32(i)
      i += 1
      if i >= Self.size {
        state[0] = state[Self.size - 1]
        i = 1
      }
    }
    state[0] = 0x8000_0000
  }

  /// A state that `getstate` gave; nil where it is none.
  init?(state: [UInt32], index: Int) {
    guard state.count == Self.size, (0...Self.size).contains(index) else { return nil }
    self.state = state
    self.index = index
  }

  mutating func next() -> UInt32 {
    if index >= Self.size { refill() }
    var y = state[index]
    index += 1
    y ^= y >> 11
    y ^= (y << 7) & 0x9d2c_5680
    y ^= (y << 15) & 0xefc6_0000
    y ^= y >> 18
    return y
  }

  private mutating func refill() {
    for k in 0..<Self.size {
      let y = (state[k] & 0x8000_0000) | (state[(k + 1) % Self.size] & 0x7fff_ffff)
      state[k] = state[(k + 397) % Self.size] ^ (y >> 1) ^ (y & 1 == 0 ? 0 : 0x9908_b0df)
    }
    index = 0
  }

  /// A float of [0, 1) with 53 random bits.
  mutating func nextDouble() -> Double {
    let (a, b) = (next() >> 5, next() >> 6)
    return (Double(a) * 67_108_864 + Double(b)) * (1.0 / 9_007_199_254_740_992)
  }

  /// A number of `count` random bits, at most 64.
  mutating func nextBits(_ count: Int) -> UInt64 {
    if count <= 32 { return UInt64(next() >> UInt32(32 - max(1, count))) }
    let low = UInt64(next())
    return low | UInt64(next() >> UInt32(64 - count)) << 32
  }
}
