import Glibc

/// An interned name. Two symbols are equal exactly when their texts are.
///
/// The first symbols are the special methods' names, so that `SpecialMethod` and `Symbol` convert
/// without a look-up.
public struct Symbol: Hashable, Sendable {
  public let id: Int32

  @inlinable init(id: Int32) { self.id = id }

  /// The symbol of a name, interned now if it is new.
  public init(_ text: String) { self = SymbolTable.intern(text) }

  public init(_ method: SpecialMethod) { id = Int32(method.rawValue) }

  /// The name as the one string object that stands for it in every dictionary.
  public var string: StringObject { SymbolTable.strings[Int(id)] }

  public var text: String { string.text }

  /// The special method of this name, if it is one.
  public var special: SpecialMethod? { SpecialMethod(rawValue: Int(id)) }
}

extension Symbol: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}

extension Symbol: CustomStringConvertible {
  public var description: String { text }
}

/// The names met so far. Guarded by the session lock.
enum SymbolTable {
  nonisolated(unsafe) static var ids: [Utf8Key: Int32] = [:]
  nonisolated(unsafe) static var strings: [StringObject] = makeSpecialNames()

  private static func makeSpecialNames() -> [StringObject] {
    var result: [StringObject] = []
    for method in SpecialMethod.allCases {
      let string = StringObject(method.name)
      string.symbol = Symbol(id: Int32(result.count))
      ids[Utf8Key(text: method.name)] = Int32(result.count)
      result.append(string)
    }
    return result
  }

  static func intern(_ text: String) -> Symbol {
    _ = strings.count  // the special names come first
    if let id = ids[Utf8Key(text: text)] { return Symbol(id: id) }
    let string = StringObject(text)
    return add(string)
  }

  static func intern(_ string: StringObject) -> Symbol {
    _ = strings.count
    if let id = ids[Utf8Key(text: string.text)] { return Symbol(id: id) }
    return add(StringObject(string.text))
  }

  private static func add(_ string: StringObject) -> Symbol {
    let symbol = Symbol(id: Int32(strings.count))
    string.symbol = symbol
    ids[Utf8Key(text: string.text)] = symbol.id
    strings.append(string)
    return symbol
  }
}

/// A string as a key by its code points. Swift's own equality calls canonically equivalent strings
/// equal; Python's does not.
public struct Utf8Key: Hashable {
  public let text: String

  public init(text: String) { self.text = text }

  public static func == (a: Utf8Key, b: Utf8Key) -> Bool { sameCodePoints(a.text, b.text) }

  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// Python's string equality: the same code points in the same order.
public func sameCodePoints(_ a: String, _ b: String) -> Bool {
  let count = a.utf8.count
  if count != b.utf8.count { return false }
  return a.withBytes { a in
    b.withBytes { b in
      guard let x = a.baseAddress, let y = b.baseAddress else { return count == 0 }
      return memcmp(x, y, count) == 0
    }
  }
}
