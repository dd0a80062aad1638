/// The sizes or the strides of a tensor: a short list of integers, kept inline up to six of them.
public struct Dimensions: Sendable {
  @usableFromInline static var inlineCapacity: Int { 6 }

  @usableFromInline var inline: InlineArray<6, Int>
  /// All the elements, when they are more than fit inline; otherwise `nil`.
  @usableFromInline var spill: [Int]?
  @usableFromInline var length: Int

  @inlinable public var count: Int { length }

  @inlinable public init() {
    inline = InlineArray(repeating: 0)
    spill = nil
    length = 0
  }

  @inlinable public init(repeating value: Int, count: Int) {
    inline = InlineArray(repeating: value)
    spill = count > Self.inlineCapacity ? [Int](repeating: value, count: count) : nil
    length = count
  }

  @inlinable public init(_ elements: some Sequence<Int>) {
    self.init()
    for element in elements { append(element) }
  }

  @inlinable public mutating func append(_ element: Int) {
    if count < Self.inlineCapacity {
      inline[count] = element
    } else if spill == nil {
      spill = (0..<count).map { inline[$0] } + [element]
    } else {
      spill?.append(element)
    }
    length += 1
  }

  /// Runs `body` on the elements laid out one after another.
  @inlinable public func withUnsafeBufferPointer<R>(_ body: (UnsafeBufferPointer<Int>) throws -> R) rethrows
    -> R
  {
    if let spill { return try spill.withUnsafeBufferPointer(body) }
    return try inline.span.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }
}

extension Dimensions: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }

  @inlinable public subscript(index: Int) -> Int {
    get {
      precondition(index >= 0 && index < count, "dimension index out of range")
      return spill == nil ? inline[unchecked: index] : spill?[index] ?? 0
    }
    set {
      precondition(index >= 0 && index < count, "dimension index out of range")
      if spill == nil { inline[unchecked: index] = newValue } else { spill?[index] = newValue }
    }
  }

  /// Takes the element at `index` out.
  @discardableResult
  public mutating func remove(at index: Int) -> Int {
    let element = self[index]
    if spill == nil {
      for place in index..<length - 1 { inline[unchecked: place] = inline[unchecked: place + 1] }
      length -= 1
    } else {
      replaceSubrange(index..<index + 1, with: EmptyCollection())
    }
    return element
  }

  public mutating func replaceSubrange(_ range: Range<Int>, with elements: some Collection<Int>) {
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
