import Synchronization

/// Lists of dimensions too long to be kept inline, each once and for the rest of the run.
///
/// They are rare, and as plain addresses they leave the common tensor without a reference to count.
enum LongDimensions {
  private struct Table: @unchecked Sendable {
    var addresses: [[Int]: UnsafePointer<Int>] = [:]
  }

  private static let table = Mutex(Table())

  /// The one copy of the list.
  static func address(of elements: [Int]) -> UnsafePointer<Int> {
    table.withLock { table in
      if let known = table.addresses[elements] { return known }
      let memory = UnsafeMutablePointer<Int>.allocate(capacity: elements.count)
      memory.initialize(from: elements, count: elements.count)
      table.addresses[elements] = UnsafePointer(memory)
      return UnsafePointer(memory)
    }
  }
}
