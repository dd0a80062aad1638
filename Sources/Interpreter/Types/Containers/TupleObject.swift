/// `tuple`.
open class TupleObject: Object {
  open override class var nativeType: TypeObject { Types.tuple }

  public final let items: [Value]

  public init(_ items: [Value]) { self.items = items }

  open override func length() throws -> Int? { items.count }
  open override func truth() throws -> Bool { !items.isEmpty }

  open override func getItem(_ key: Value) throws -> Value? {
    if case .object(let object) = key, let slice = object as? SliceObject {
      return .tuple(try slice.resolve(count: items.count).positions.map { items[$0] })
    }
    return items[try Sequences.position(key, count: items.count, type: "tuple")]
  }

  open override func contains(_ item: Value) throws -> Bool? {
    try items.contains { try Operators.isIdenticalOrEqual($0, item) }
  }

  open override func iterator() throws -> Object? { ArrayIterator(items, type: Types.tupleIterator) }

  /// CPython's xxHash over the items' hashes (Objects/tupleobject.c), so that sets order tuples alike.
  open override func hash() throws -> Int {
    let (p1, p2, p5): (UInt, UInt, UInt) = (
      11_400_714_785_074_694_791, 14_029_467_366_897_019_727, 2_870_177_450_012_600_261
    )
    var accumulator = p5
    for item in items {
      accumulator &+= UInt(bitPattern: try Operators.hash(item)) &* p2
      accumulator = (accumulator << 31 | accumulator >> 33) &* p1
    }
    accumulator &+= UInt(bitPattern: items.count) ^ (p5 ^ 3_527_539)
    return accumulator == UInt.max ? 1_546_275_796 : Int(bitPattern: accumulator)
  }

  open override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    switch op {
    case .add where !reflected:
      guard let other = other.cast(TupleObject.self) else { return .notImplemented }
      return .tuple(items + other.items)
    case .multiply:
      guard let count = try Sequences.repeatCount(other) else { return .notImplemented }
      return .tuple(try Sequences.repeated(items, count))
    default: return .notImplemented
    }
  }

  open override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard let other = other.cast(TupleObject.self) else { return .notImplemented }
    return try Sequences.compare({ self.items }, { other.items }, op)
  }

  open override func repr() throws -> String {
    try ReprGuard.visiting(self, cycle: "(...)") {
      let parts = try items.map { try Operators.repr($0) }
      return parts.count == 1 ? "(\(parts[0]),)" : "(\(parts.joined(separator: ", ")))"
    }
  }
}

/// An iterator over items that can't change.
public final class ArrayIterator: Object {
  public override class var nativeType: TypeObject { Types.iterator }
  private let items: [Value]
  private var position = 0

  public override func lengthHint() -> Int? { items.count - position }

  public init(_ items: [Value], type: TypeObject? = nil) {
    self.items = items
    super.init()
    userType = type
  }

  public override var isIterator: Bool { true }
  public override func iterator() throws -> Object? { self }

  public override func next() throws -> Value? {
    guard position < items.count else { return nil }
    position += 1
    return items[position - 1]
  }
}

/// An iterator whose steps a closure makes: what `zip`, `map` and the like are made of.
public final class ClosureIterator: Object {
  public override class var nativeType: TypeObject { Types.iterator }
  private let step: () throws -> Value?

  public init(type: TypeObject? = nil, _ step: @escaping () throws -> Value?) {
    self.step = step
    super.init()
    userType = type
  }

  public override var isIterator: Bool { true }
  public override func iterator() throws -> Object? { self }
  public override func next() throws -> Value? {
    try Machine.current.checkNativeDepth()
    return try step()
  }
}
