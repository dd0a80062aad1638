/// `iter(dict)`, and of its views.
public final class DictIterator: Object {
  public override class var nativeType: TypeObject { Types.dictIterator }

  public enum Part { case keys, values, items }

  private var dict: DictObject?
  private let part: Part
  private let count: Int
  private let layoutVersion: Int
  private var position = 0
  private var given = 0

  init(_ dict: DictObject, _ part: Part) {
    self.dict = dict
    self.part = part
    count = dict.count
    layoutVersion = dict.layoutVersion
    super.init()
    switch part {
    case .keys: break
    case .values: userType = Types.dictValueIterator
    case .items: userType = Types.dictItemIterator
    }
  }

  public override func lengthHint() -> Int? { dict?.count == count ? count - given : 0 }
  public override var isIterator: Bool { true }
  public override func iterator() throws -> Object? { self }

  public override func next() throws -> Value? {
    guard let dict else { return nil }
    if dict.count != count { throw PythonError.runtime("dictionary changed size during iteration") }
    if dict.layoutVersion != layoutVersion {
      throw PythonError.runtime("dictionary keys changed during iteration")
    }
    guard let (key, value, next) = dict.entry(from: position) else {
      self.dict = nil
      return nil
    }
    position = next
    given += 1
    switch part {
    case .keys: return key
    case .values: return value
    case .items: return .tuple([key, value])
    }
  }
}

/// What takes in a mapping.
enum Mappings {
  /// Copies what `other` maps into a dict: a dict's entries, or `keys()` and `[]` of anything that has them.
  ///
  /// - Returns: false where `other` is no mapping.
  static func merge(_ other: Value, into dict: DictObject) throws -> Bool {
    if let other = other.cast(DictObject.self), other.userType == nil {
      try dict.merge(other)
      return true
    }
    guard let keys = try Operators.attributeOrNil(other, "keys") else { return false }
    for key in try Operators.items(of: try Operators.call(keys)) {
      try dict.set(key, try Operators.getItem(other, key))
    }
    return true
  }

  /// `dict.update(other)`: a mapping, or an iterable of pairs; false where it is neither.
  static func update(_ dict: DictObject, from other: Value) throws -> Bool {
    if try merge(other, into: dict) { return true }
    for (index, pair) in try Operators.items(of: other).enumerated() {
      let items: [Value]
      do { items = try Operators.items(of: pair) } catch {
        throw PythonError.type("cannot convert dictionary update sequence element #\(index) to a sequence")
      }
      guard items.count == 2 else {
        throw PythonError.value(
          "dictionary update sequence element #\(index) has length \(items.count); 2 is required")
      }
      try dict.set(items[0], items[1])
    }
    return true
  }
}
