import Testing

@testable import Tensors

/// Memory is aligned, reused, and refused in time.
@Suite struct StorageTests {
  @Test func alignment() throws {
    for bytes in [0, 1, 8, 1024] {
      let storage = try Storage.allocate(byteCount: bytes)
      #expect(storage.byteCount == bytes)
      #expect(address(storage) % 8 == 0)
    }
    for bytes in [1025, 4096, 1_000_003] {
      let storage = try Storage.allocate(byteCount: bytes)
      #expect(address(storage) % 64 == 0)
    }
  }

  @Test func blocksComeBack() throws {
    let cache = BlockCache(limit: 1 << 30)
    let first = try cache.take(1_000_000)
    cache.give(first)
    let second = try cache.take(1_000_001)
    #expect(first.base == second.base)
    let third = try cache.take(1_000_000)
    #expect(first.base != third.base)
    cache.give(second)
    cache.give(third)
  }

  @Test(arguments: [1 << 40, 1 << 60, Int.max]) func refusesWhatIsNotThere(bytes: Int) {
    let start = "[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: "
    let error = TensorError.runtime(
      start + "you tried to allocate \(bytes) bytes. Error code 12 (Cannot allocate memory)")
    #expect(throws: error) { try Storage.allocate(byteCount: bytes) }
  }

  @Test func refusesWhenAllIsTaken() throws {
    let cache = BlockCache(limit: 10_000_000)
    let blocks = try (0..<4).map { _ in try cache.take(2_000_000) }
    #expect(throws: TensorError.self) { try cache.take(4_000_000) }
    for block in blocks { cache.give(block) }
    cache.give(try cache.take(4_000_000))
    #expect(throws: TensorError.self) { try cache.take(10_000_001) }
  }

  @Test func versions() throws {
    let tensor = try Tensor.zeros([3], .float32)
    let view = try tensor.slice(0, 1)
    view.storage.version += 1
    #expect(tensor.storage.version == 1)
  }

  private func address(_ storage: Storage) -> Int { Int(bitPattern: storage.base) }
}
