/// `dict.keys()`, `.values()` and `.items()`: live views of a dict.
public final class DictView: Object {
  public override class var nativeType: TypeObject { Types.dictKeys }
  public let dict: DictObject
  public let part: DictIterator.Part

  init(_ dict: DictObject, _ part: DictIterator.Part) {
    self.dict = dict
    self.part = part
    super.init()
    // `collections.OrderedDict` is written in the language; its views have names of their own.
    let isOrdered = dict.userType.map { $0.mro.contains { $0.name == "OrderedDict" } } ?? false
    switch part {
    case .keys: userType = isOrdered ? Types.odictKeys : nil
    case .values: userType = isOrdered ? Types.odictValues : Types.dictValues
    case .items: userType = isOrdered ? Types.odictItems : Types.dictItems
    }
  }

  public override func length() throws -> Int? { dict.count }
  public override func iterator() throws -> Object? { DictIterator(dict, part) }

  public override func contains(_ item: Value) throws -> Bool? {
    switch part {
    case .keys: return try dict.value(for: item) != nil
    case .values: return nil
    case .items:
      guard let pair = item.cast(TupleObject.self)?.items, pair.count == 2 else { return false }
      guard let value = try dict.value(for: pair[0]) else { return false }
      return try Operators.isIdenticalOrEqual(value, pair[1])
    }
  }

  public var items: [Value] {
    switch part {
    case .keys: dict.keys
    case .values: dict.values
    case .items: zip(dict.keys, dict.values).map { .tuple([$0, $1]) }
    }
  }

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    guard part != .values else { return .notImplemented }
    if reflected {
      // A set's own operator has declined: the other operand is no set.
      let left = SetObject()
      try left.insertAll(of: other)
      return try left.combine(op, .object(try asSet())).map { .object($0) } ?? .notImplemented
    }
    switch op {
    case .or: return .object(try asSet().union(other))
    case .and: return .object(try intersection(other))
    case .subtract:
      let result = try asSet()
      try result.removeAll(of: other)
      return .object(result)
    case .xor:
      let result = try asSet()
      try result.toggleAll(of: other)
      return .object(result)
    default: return .notImplemented
    }
  }

  /// A set of the keys or pairs.
  private func asSet() throws -> SetObject {
    let result = SetObject()
    if part == .keys {
      try result.insertAll(of: .object(dict))
    } else {
      try result.insertAll(of: .object(self))
    }
    return result
  }

  /// A view's operators take any iterable, a set's only sets.
  private func intersection(_ other: Value) throws -> SetObject {
    if let set = other.cast(SetObject.self), set.type === Types.set, dict.count <= set.count {
      return try set.intersection(.object(self))
    }
    var (walked, asked) = (other, self)
    if let view = other.cast(DictView.self), view.dict.count > dict.count {
      (walked, asked) = (.object(self), view)
    }
    let result = SetObject()
    try Operators.forEach(walked) {
      if try asked.contains($0) == true { try result.insert($0) }
      return true
    }
    return result
  }

  /// Views of keys and items compare with each other and with sets, by `in`.
  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard part != .values else { return try super.compare(op, other) }
    let view = other.cast(DictView.self)
    if view?.part == .values { return .notImplemented }
    guard let count = view?.dict.count ?? other.cast(SetObject.self)?.count else { return .notImplemented }
    let this = Value.object(self)
    switch op {
    case .equal: return .bool(try dict.count == count && DictView.isContained(this, in: other))
    case .notEqual: return .bool(try !(dict.count == count && DictView.isContained(this, in: other)))
    case .less, .lessOrEqual:
      return .bool(try op.holds(dict.count, count) && DictView.isContained(this, in: other))
    case .greater, .greaterOrEqual:
      return .bool(try op.holds(dict.count, count) && DictView.isContained(other, in: this))
    }
  }

  private static func isContained(_ small: Value, in large: Value) throws -> Bool {
    var result = true
    try Operators.forEach(small) {
      result = try Operators.contains(large, $0)
      return result
    }
    return result
  }

  public override func hash() throws -> Int {
    if part == .values { return try super.hash() }
    throw PythonError.type("unhashable type: '\(type.name)'")
  }

  public override func repr() throws -> String {
    try ReprGuard.visiting(self, cycle: "...") {
      "\(type.name)([\(try items.map { try Operators.repr($0) }.joined(separator: ", "))])"
    }
  }
}

/// `reversed(dict)`, and of its views.
final class ReverseDictIterator: Object {
  override class var nativeType: TypeObject { Types.dictReverseIterator }
  private var dict: DictObject?
  private let part: DictIterator.Part
  private let count: Int
  private var position: Int
  private var given = 0

  init(_ dict: DictObject, _ part: DictIterator.Part) {
    self.dict = dict
    self.part = part
    count = dict.count
    position = dict.used
  }

  override func lengthHint() -> Int? { dict?.count == count ? count - given : 0 }
  override var isIterator: Bool { true }
  override func iterator() throws -> Object? { self }

  override func next() throws -> Value? {
    guard let dict else { return nil }
    if dict.count != count { throw PythonError.runtime("dictionary changed size during iteration") }
    guard let (key, value, found) = dict.entry(before: position) else {
      self.dict = nil
      return nil
    }
    position = found
    given += 1
    switch part {
    case .keys: return key
    case .values: return value
    case .items: return .tuple([key, value])
    }
  }
}
