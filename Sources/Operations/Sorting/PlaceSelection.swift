/// The first places of an order, found without sorting all, as GNU's C++ library finds them: which of equals come first is
/// a matter of its steps (Musser, "Introspective Sorting and Selection Algorithms", 1997).
struct PlaceSelection {
  private(set) var places: [Int32]
  private let precedes: (Int32, Int32) -> Bool

  /// - Parameter precedes: whether the element at one place comes before that at another.
  init(count: Int, precedes: @escaping (Int32, Int32) -> Bool) {
    places = (0..<count).map(Int32.init(truncatingIfNeeded:))
    self.precedes = precedes
  }

  /// Brings the first `kept` to the front, in order or, of many, as the selection leaves them.
  mutating func select(_ kept: Int, sorted: Bool) {
    guard kept > 0 else { return }
    if kept * 64 <= places.count {
      selectByHeap(kept, places.count)
      var last = kept
      while last > 1 {
        last -= 1
        popHeap(last)
      }
    } else {
      partition(to: kept - 1)
      if sorted { sort(0, kept - 1) }
    }
  }

  /// `std::nth_element`
  private mutating func partition(to nth: Int) {
    var (first, last) = (0, places.count)
    var depth = Self.depth(last)
    while last - first > 3 {
      if depth == 0 {
        selectByHeap(nth + 1, last, from: first)
        places.swapAt(first, nth)
        return
      }
      depth -= 1
      let cut = parted(first, last)
      if cut <= nth { first = cut } else { last = cut }
    }
    insertionSort(first, last)
  }

  /// `std::sort`
  private mutating func sort(_ first: Int, _ last: Int) {
    guard last > first else { return }
    introsort(first, last, Self.depth(last - first))
    insertionSort(first, last)
  }

  private mutating func introsort(_ first: Int, _ end: Int, _ limit: Int) {
    var (last, depth) = (end, limit)
    while last - first > 16 {
      if depth == 0 {
        selectByHeap(last, last, from: first)
        var end = last
        while end - first > 1 {
          end -= 1
          popHeap(end, from: first)
        }
        return
      }
      depth -= 1
      let cut = parted(first, last)
      introsort(cut, last, depth)
      last = cut
    }
  }

  private static func depth(_ count: Int) -> Int {
    count < 1 ? 0 : 2 * (Int.bitWidth - 1 - count.leadingZeroBitCount)
  }

  /// Parts a range about the median of three, which is put first; returns where the second part begins.
  private mutating func parted(_ first: Int, _ last: Int) -> Int {
    let (a, b, c) = (first + 1, first + (last - first) / 2, last - 1)
    func isLess(_ x: Int, _ y: Int) -> Bool { precedes(places[x], places[y]) }
    let median =
      isLess(a, b) ? (isLess(b, c) ? b : isLess(a, c) ? c : a) : isLess(a, c) ? a : isLess(b, c) ? c : b
    places.swapAt(first, median)
    var (low, high) = (first + 1, last)
    while true {
      while precedes(places[low], places[first]) { low += 1 }
      high -= 1
      while precedes(places[first], places[high]) { high -= 1 }
      if low >= high { return low }
      places.swapAt(low, high)
      low += 1
    }
  }

  private mutating func insertionSort(_ first: Int, _ last: Int) {
    guard last > first else { return }
    for index in first + 1..<Swift.max(last, first + 1) {
      let place = places[index]
      var hole = index
      if precedes(place, places[first]) {
        while hole > first {
          places[hole] = places[hole - 1]
          hole -= 1
        }
      } else {
        while precedes(place, places[hole - 1]) {
          places[hole] = places[hole - 1]
          hole -= 1
        }
      }
      places[hole] = place
    }
  }

  /// Makes a heap of the range up to `middle` and gives it the first of what lies beyond.
  private mutating func selectByHeap(_ middle: Int, _ last: Int, from first: Int = 0) {
    let count = middle - first
    if count > 1 {
      for parent in (0...(count - 2) / 2).reversed() {
        sift(places[first + parent], parent, count, from: first)
      }
    }
    for index in middle..<Swift.max(last, middle) where precedes(places[index], places[first]) {
      let place = places[index]
      places[index] = places[first]
      sift(place, 0, count, from: first)
    }
  }

  /// Moves the root of the heap that ends at `last` there.
  private mutating func popHeap(_ last: Int, from first: Int = 0) {
    let place = places[last]
    places[last] = places[first]
    sift(place, 0, last - first, from: first)
  }

  /// `std::__adjust_heap`: puts `place` into the heap of `count` whose hole is at `start`.
  private mutating func sift(_ place: Int32, _ start: Int, _ count: Int, from first: Int) {
    var (hole, child) = (start, start)
    while child < (count - 1) / 2 {
      child = 2 * (child + 1)
      if precedes(places[first + child], places[first + child - 1]) { child -= 1 }
      places[first + hole] = places[first + child]
      hole = child
    }
    if count & 1 == 0, child == (count - 2) / 2 {
      child = 2 * (child + 1)
      places[first + hole] = places[first + child - 1]
      hole = child - 1
    }
    var parent = (hole - 1) / 2
    while hole > start, precedes(places[first + parent], place) {
      places[first + hole] = places[first + parent]
      hole = parent
      parent = (hole - 1) / 2
    }
    places[first + hole] = place
  }
}
