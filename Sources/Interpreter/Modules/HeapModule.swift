/// `heapq`: a list as a priority queue. The moves are those of CPython's module, so that a heap's list and the
/// order of equal items are the same.
enum HeapModule {
  /// The part in Swift; `merge`, `nlargest` and `nsmallest` are in the language.
  static func populate(_ module: ModuleObject) {
    module.function("heappush(heap, item, /)", "Adds an item.") { arguments in
      let heap = try heap(arguments)
      heap.items.append(arguments[1])
      try siftDown(heap, from: 0, to: heap.items.count - 1)
      return .none
    }
    module.function("heappop(heap, /)", "Takes the smallest item out.") { arguments in
      let heap = try heap(arguments)
      guard let last = heap.items.popLast() else { throw PythonError.index("index out of range") }
      guard let first = heap.items.first else { return last }
      heap.items[0] = last
      try siftUp(heap, 0)
      return first
    }
    module.function("heapreplace(heap, item, /)", "Takes the smallest item out, and adds one.") {
      arguments in
      let heap = try heap(arguments)
      guard let first = heap.items.first else { throw PythonError.index("index out of range") }
      heap.items[0] = arguments[1]
      try siftUp(heap, 0)
      return first
    }
    module.function("heappushpop(heap, item, /)", "Adds an item, and takes the smallest out.") {
      arguments in
      let heap = try heap(arguments)
      guard let first = heap.items.first, try isLess(first, arguments[1]) else { return arguments[1] }
      heap.items[0] = arguments[1]
      try siftUp(heap, 0)
      return first
    }
    module.function("heapify(x, /)", "Makes a list a heap.") { arguments in
      let heap = try heap(arguments)
      for index in (0..<heap.items.count / 2).reversed() { try siftUp(heap, index) }
      return .none
    }
  }

  private static func heap(_ arguments: BoundArguments) throws -> ListObject {
    guard let list = arguments[0].cast(ListObject.self) else {
      let function = arguments.function
      let place = function.signature.positionalCount == 1 ? "" : " 1"
      let given = arguments[0].isNone ? "None" : arguments[0].type.name
      throw PythonError.type("\(function.name)() argument\(place) must be list, not \(given)")
    }
    return list
  }

  private static func isLess(_ a: Value, _ b: Value) throws -> Bool {
    try Operators.truth(try Operators.compare(.less, a, b))
  }

  private static func checkedCompare(_ heap: ListObject, _ count: Int, _ a: Value, _ b: Value) throws -> Bool
  {
    let result = try isLess(a, b)
    guard heap.items.count == count else {
      throw PythonError.runtime("list changed size during iteration")
    }
    return result
  }

  /// Moves the item at `position` towards `start` until its parent is not larger.
  private static func siftDown(_ heap: ListObject, from start: Int, to position: Int) throws {
    var position = position
    let count = heap.items.count
    let item = heap.items[position]
    while position > start {
      let parent = (position - 1) / 2
      guard try checkedCompare(heap, count, item, heap.items[parent]) else { break }
      heap.items[position] = heap.items[parent]
      heap.items[parent] = item
      position = parent
    }
  }

  /// Moves the item at `position` down to a leaf, then up to where it belongs.
  private static func siftUp(_ heap: ListObject, _ start: Int) throws {
    var position = start
    let count = heap.items.count
    while 2 * position + 1 < count {
      var child = 2 * position + 1
      if child + 1 < count,
        !(try checkedCompare(heap, count, heap.items[child], heap.items[child + 1]))
      {
        child += 1
      }
      heap.items.swapAt(position, child)
      position = child
    }
    try siftDown(heap, from: start, to: position)
  }
}
