/// The sizes or the strides of a tensor: a short list of integers, kept inline up to six of them.
///
/// Plain bits without references, so that copying a tensor counts none but its storage's.
public struct Dimensions: @unchecked Sendable, BitwiseCopyable {
  @usableFromInline static var inlineCapacity: Int { 6 }

  @usableFromInline var inline: InlineArray<6, Int>
  /// All the elements, when they are more than fit inline; otherwise `nil`.
  @usableFromInline var long: UnsafePointer<Int>?
  @usableFromInline var length: Int

  @inlinable public var count: Int { length }

  @inlinable public init() {
    inline = InlineArray(repeating: 0)
    long = nil
    length = 0
  }

  @inlinable public init(repeating value: Int, count: Int) {
    inline = InlineArray(repeating: value)
    long = nil
    length = count
    if count > Self.inlineCapacity { setLong([Int](repeating: value, count: count)) }
  }

  @inlinable public init(_ elements: some Sequence<Int>) {
    self.init()
    var iterator = elements.makeIterator()
    while count < Self.inlineCapacity, let element = iterator.next() {
      inline[count] = element
      length += 1
    }
    guard let next = iterator.next() else { return }
    var all = (0..<count).map { inline[$0] } + [next]
    while let element = iterator.next() { all.append(element) }
    setLong(all)
  }

  @inlinable public mutating func append(_ element: Int) {
    if count < Self.inlineCapacity {
      inline[count] = element
      length += 1
    } else {
      setLong(Array(self) + [element])
    }
  }

  @usableFromInline mutating func setLong(_ elements: [Int]) {
    long = LongDimensions.address(of: elements)
    length = elements.count
  }

  /// Runs `body` on the elements laid out one after another.
  @inlinable public func withUnsafeBufferPointer<R>(_ body: (UnsafeBufferPointer<Int>) throws -> R) rethrows
    -> R
  {
    if let long { return try body(UnsafeBufferPointer(start: long, count: count)) }
    return try inline.span.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }
}

extension Dimensions: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }

  @inlinable public subscript(index: Int) -> Int {
    get {
      precondition(index >= 0 && index < count, "dimension index out of range")
      return long.map { $0[index] } ?? inline[unchecked: index]
    }
    set {
      precondition(index >= 0 && index < count, "dimension index out of range")
      if long == nil { inline[unchecked: index] = newValue } else { setLong(index, newValue) }
    }
  }

  @usableFromInline mutating func setLong(_ index: Int, _ value: Int) {
    var elements = Array(self)
    elements[index] = value
    setLong(elements)
  }

  /// Takes the element at `index` out.
  @discardableResult
  public mutating func remove(at index: Int) -> Int {
    let element = self[index]
    if long == nil {
      for place in index..<length - 1 { inline[unchecked: place] = inline[unchecked: place + 1] }
      length -= 1
    } else {
      replaceSubrange(index..<index + 1, with: EmptyCollection())
    }
    return element
  }

  public mutating func replaceSubrange(_ range: Range<Int>, with elements: some Collection<Int>) {
    guard count - range.count + elements.count <= Self.inlineCapacity else {
      var all = Array(self)
      all.replaceSubrange(range, with: elements)
      self = Dimensions(all)
      return
    }
    var result = Dimensions()
    for index in 0..<range.lowerBound { result.append(self[index]) }
    for element in elements { result.append(element) }
    for index in range.upperBound..<count { result.append(self[index]) }
    self = result
  }
}

extension Dimensions: Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
  @inlinable public init(arrayLiteral elements: Int...) { self.init(elements) }

  @inlinable public static func == (a: Dimensions, b: Dimensions) -> Bool {
    guard a.count == b.count else { return false }
    for index in 0..<a.count where a[index] != b[index] { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for element in self { hasher.combine(element) }
  }

  /// `[2, 3]`, as PyTorch's messages write sizes.
  public var description: String { "[" + map(String.init).joined(separator: ", ") + "]" }
}
