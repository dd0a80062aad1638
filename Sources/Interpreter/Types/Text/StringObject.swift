/// `str`: a sequence of Unicode code points.
///
/// The text is UTF-8; indexing is constant-time for ASCII and by a table of offsets, made once, for others.
public class StringObject: Object {
  public override class var nativeType: TypeObject { Types.str }

  /// The text, made of the bytes of ``growth`` when it is first asked for.
  public final var text: String {
    @inline(__always) get {
      if growth != nil { settle() }
      return settled
    }
  }

  private final var settled: String
  /// Where the text stands that `+` has made and nobody has looked at.
  final var growth: StringGrowth?
  /// How many bytes of ``growth`` are this string's.
  final let grownCount: Int

  /// The symbol that this very object stands for, where it is an interned name.
  public final internal(set) var symbol: Symbol?

  private final var cachedHash = 0
  private final var cachedCount = -1
  private final var scalarOffsets: [Int32] = []

  public init(_ text: String) {
    settled = text
    grownCount = 0
  }

  /// The first bytes of a growing text, which must end with a whole code point.
  init(_ growth: StringGrowth, count: Int) {
    settled = ""
    self.growth = growth
    grownCount = count
  }

  private final func settle() {
    guard let growth else { return }
    self.growth = nil
    settled = String(decoding: growth.bytes[0..<grownCount], as: UTF8.self)
  }

  /// The number of code points.
  public final var count: Int {
    if cachedCount < 0 {
      // Every byte but those that continue a code point begins one.
      cachedCount = text.withBytes { $0.reduce(0) { $0 &+ ($1 & 0xC0 != 0x80 ? 1 : 0) } }
    }
    return cachedCount
  }

  public final var isAscii: Bool { count == text.utf8.count }

  /// The hash: equal for equal strings, never zero once computed.
  public final var stringHash: Int {
    if cachedHash == 0 { cachedHash = StringObject.hash(of: text) }
    return cachedHash
  }

  /// FNV-1a over the UTF-8 bytes, folded once more. CPython's is random from run to run, so that no program
  /// can depend on it.
  static func hash(of text: String) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    text.withBytes { for byte in $0 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 } }
    hash ^= hash >> 29
    return hash == 0 ? 1 : Int(truncatingIfNeeded: hash >> 1)
  }

  /// The code point at a position, which must be within the string.
  public final func scalar(at index: Int) -> Unicode.Scalar {
    text.unicodeScalars[text.utf8.index(text.utf8.startIndex, offsetBy: utf8Offset(index))]
  }

  /// The part of the string between two code-point positions, both within it.
  public final func slice(_ lower: Int, _ upper: Int) -> String {
    guard lower < upper else { return "" }
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: utf8Offset(lower))
    let end = text.utf8.index(text.utf8.startIndex, offsetBy: utf8Offset(upper))
    return String(text[start..<end])
  }

  /// Where the code point of a position begins in the UTF-8 text.
  public final func utf8Offset(_ index: Int) -> Int {
    if isAscii { return index }
    if scalarOffsets.isEmpty {
      var offsets: [Int32] = []
      offsets.reserveCapacity(count + 1)
      var offset: Int32 = 0
      for scalar in text.unicodeScalars {
        offsets.append(offset)
        offset += Int32(UTF8.width(scalar))
      }
      offsets.append(offset)
      scalarOffsets = offsets
    }
    return Int(scalarOffsets[index])
  }

  // MARK: Slots

  public override func length() throws -> Int? { count }
  public override func truth() throws -> Bool { !text.isEmpty }
  public override func hash() throws -> Int { stringHash }
  public override func str() throws -> String { text }
  public override var hasOwnStr: Bool { true }
  public override func repr() throws -> String { StringLiteral.repr(text) }

  public override func format(_ spec: String) throws -> String {
    spec.isEmpty && userType == nil
      ? text : spec.isEmpty ? try Operators.str(.object(self)) : try FormatSpec.format(self, spec)
  }

  public override func getItem(_ key: Value) throws -> Value? { try item(key) }
  public override func contains(_ item: Value) throws -> Bool? { try holds(item) }
  public override func iterator() throws -> Object? { StringIterator(self) }

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    try combined(op, other, reflected: reflected)
  }

  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard case .object(let object) = other, let string = object as? StringObject else {
      return .notImplemented
    }
    switch op {
    case .equal: return .bool(sameCodePoints(text, string.text))
    case .notEqual: return .bool(!sameCodePoints(text, string.text))
    default:
      // UTF-8 order is code-point order.
      let less = text.precedes(string.text)
      let greater = !less && string.text.precedes(text)
      return .bool(op.holds(less ? -1 : greater ? 1 : 0, 0))
    }
  }
}

extension StringObject {
  /// The interned one-character strings of ASCII, so that iteration over text rarely allocates.
  nonisolated(unsafe) private static let ascii: [StringObject] = (0..<128).map {
    StringObject(String(Unicode.Scalar(UInt8($0))))
  }

  /// The string of one code point.
  public static func of(_ scalar: Unicode.Scalar) -> Value {
    scalar.value < 128 ? .object(ascii[Int(scalar.value)]) : .object(StringObject(String(scalar)))
  }
}
