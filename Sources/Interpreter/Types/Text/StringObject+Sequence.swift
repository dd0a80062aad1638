import Glibc

/// A string as a sequence: indexing, slicing, iteration, `in`, `+` and `*`.
extension StringObject {
  func item(_ key: Value) throws -> Value {
    if case .object(let object) = key, let slice = object as? SliceObject {
      let range = try slice.resolve(count: count)
      if range.step == 1 { return .string(self.slice(range.start, range.start + range.count)) }
      if isAscii {
        return text.withBytes { bytes in
          .string(String(decoding: range.positions.lazy.map { bytes[$0] }, as: UTF8.self))
        }
      }
      var result = String.UnicodeScalarView()
      for position in range.positions { result.append(scalar(at: position)) }
      return .string(String(result))
    }
    return StringObject.of(scalar(at: try Sequences.position(key, count: count, type: "str")))
  }

  /// `other in self`.
  func holds(_ other: Value) throws -> Bool {
    guard let other = other.cast(StringObject.self) else {
      throw PythonError.type(
        "'in <string>' requires string as left operand, not \(other.type.name)")
    }
    return text.withBytes { text in other.text.withBytes { ByteSearch.first($0, in: text, from: 0) != nil } }
  }

  func combined(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    switch op {
    case .add where !reflected:
      guard let other = other.cast(StringObject.self) else {
        return .notImplemented
      }
      return .object(StringGrowth.concatenated(self, other))
    case .multiply:
      guard let count = try Sequences.repeatCount(other) else { return .notImplemented }
      return .string(try repeated(count))
    case .modulo where !reflected: return .string(try PercentFormat.format(self, other))
    default: return .notImplemented
    }
  }

  private func repeated(_ count: Int) throws -> String {
    guard count > 0, !text.isEmpty else { return "" }
    let (total, overflow) = text.utf8.count.multipliedReportingOverflow(by: count)
    guard !overflow, total <= StringObject.largest else { throw PythonError(Types.memoryError, "") }
    return String(repeating: text, count: count)
  }

  /// The most bytes that one operation may make.
  static let largest = 1 << 32

  /// The code-point position of a byte offset at which a code point begins.
  final func position(ofByte offset: Int) -> Int {
    if isAscii { return offset }
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if utf8Offset(middle) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The text between two byte offsets.
  final func bytes(_ lower: Int, _ upper: Int) -> String {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: lower)
    let end = text.utf8.index(start, offsetBy: max(0, upper - lower))
    return String(text[start..<end])
  }
}

extension StringObject {
  /// The value as a string without a class of the program's; nil for all else.
  @inline(__always)
  static func plain(_ value: Value) -> StringObject? {
    guard case .object(let object) = value, Swift.type(of: object) == StringObject.self,
      object.userType == nil
    else { return nil }
    return unsafeDowncast(object, to: StringObject.self)
  }
}

extension String {
  /// Whether the string goes before another in the order of code points, which is that of UTF-8.
  func precedes(_ other: String) -> Bool {
    withBytes { a in
      other.withBytes { b in
        guard let x = a.baseAddress, let y = b.baseAddress else { return a.count < b.count }
        let order = memcmp(x, y, min(a.count, b.count))
        return order != 0 ? order < 0 : a.count < b.count
      }
    }
  }

  /// Runs `body` on the UTF-8 bytes.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = self
    return try copy.withUTF8(body)
  }
}

/// `iter(str)`.
final class StringIterator: Object {
  override class var nativeType: TypeObject { Types.stringIterator }
  private var scalars: String.UnicodeScalarView.Iterator

  init(_ string: StringObject) {
    scalars = string.text.unicodeScalars.makeIterator()
    super.init()
    if string.isAscii { userType = Types.asciiIterator }
  }

  override var isIterator: Bool { true }
  override func iterator() throws -> Object? { self }
  override func lengthHint() -> Int? { IteratorSequence(scalars).reduce(0) { count, _ in count + 1 } }
  override func next() throws -> Value? { scalars.next().map(StringObject.of) }
}
