/// The nodes that can run, the one made last first: a binary heap.
struct ReadyNodes {
  private var heap: [Node] = []

  mutating func push(_ node: Node) {
    heap.append(node)
    var child = heap.count - 1
    while child > 0, heap[(child - 1) / 2].sequence < heap[child].sequence {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> Node? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return first }
    heap[0] = last
    var parent = 0
    while true {
      var largest = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if heap[child].sequence > heap[largest].sequence { largest = child }
      }
      if largest == parent { return first }
      heap.swapAt(parent, largest)
      parent = largest
    }
  }
}
