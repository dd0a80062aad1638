import Glibc
import Synchronization

/// The large blocks of memory: those in use, by their bytes, and those that were given back, by their size.
///
/// A training loop asks for the same sizes in each step. Blocks that come from here again are already mapped, so
/// that the loop pays for no page fault.
final class BlockCache: Sendable {
  struct Block: @unchecked Sendable {
    let base: UnsafeMutableRawPointer
    let byteCount: Int
  }

  static let shared = BlockCache()

  private struct State {
    var free: [Int: [Block]] = [:]
    var freeBytes = 0
    var usedBytes = 0
  }

  private let state = Mutex(State())
  private let limit: Int

  /// A cache that hands out no more than `limit` bytes at a time.
  init(limit: Int = MemoryLimit.current) {
    self.limit = limit
  }

  /// A block of at least `byteCount` bytes.
  func take(_ byteCount: Int) throws -> Block {
    guard byteCount <= limit else { throw Self.outOfMemory(byteCount) }
    let rounded = Self.rounded(byteCount)
    let block: Block? = state.withLock { state in
      guard state.usedBytes + rounded <= limit else { return nil }
      if let block = state.free[rounded]?.popLast() {
        state.freeBytes -= rounded
        state.usedBytes += rounded
        return block
      }
      // Blocks of other sizes must not crowd out what is asked for now.
      if state.usedBytes + state.freeBytes + rounded > limit / 2 { Self.drain(&state) }
      var base = aligned_alloc(Storage.alignment, rounded)
      if base == nil {
        Self.drain(&state)
        base = aligned_alloc(Storage.alignment, rounded)
      }
      guard let base else { return nil }
      state.usedBytes += rounded
      return Block(base: base, byteCount: rounded)
    }
    guard let block else { throw Self.outOfMemory(byteCount) }
    return block
  }

  func give(_ block: Block) {
    state.withLock { state in
      state.usedBytes -= block.byteCount
      if state.freeBytes + block.byteCount > limit / 4 { Self.drain(&state) }
      state.free[block.byteCount, default: []].append(block)
      state.freeBytes += block.byteCount
    }
  }

  private static func drain(_ state: inout State) {
    for block in state.free.values.joined() { free(block.base) }
    state.free.removeAll()
    state.freeBytes = 0
  }

  /// `byteCount` rounded up to one of eight sizes between a power of two and the next, so that sizes that are
  /// nearly equal share their blocks.
  private static func rounded(_ byteCount: Int) -> Int {
    let step = max(Storage.alignment, 1 << max(0, Int.bitWidth - 1 - byteCount.leadingZeroBitCount - 3))
    return (byteCount + step - 1) / step * step
  }

  private static func outOfMemory(_ byteCount: Int) -> TensorError {
    .runtime(
      "[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate "
        + "\(byteCount) bytes. Error code 12 (Cannot allocate memory)")
  }
}
