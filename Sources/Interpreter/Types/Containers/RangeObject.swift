/// `range`.
public final class RangeObject: Object {
  public override class var nativeType: TypeObject { Types.range }

  public let start: Int
  public let stop: Int
  public let step: Int
  public let count: Int

  /// - Throws: `ValueError` for a zero step.
  public init(start: Int, stop: Int, step: Int) throws {
    if step == 0 { throw PythonError.value("range() arg 3 must not be zero") }
    self.start = start
    self.stop = stop
    self.step = step
    // In 128 bits: the distance of two integers may exceed 64.
    let distance = step > 0 ? Int128(stop) - Int128(start) : Int128(start) - Int128(stop)
    let count = distance > 0 ? (distance - 1) / Int128(step.magnitude) + 1 : 0
    guard let count = Int(exactly: count) else { throw PythonError.integerTooLarge }
    self.count = count
  }

  /// The item at a position within the range.
  func item(_ position: Int) -> Int { start &+ position &* step }

  public override func length() throws -> Int? { count }
  public override func truth() throws -> Bool { count > 0 }

  public override func getItem(_ key: Value) throws -> Value? {
    if case .object(let object) = key, let slice = object as? SliceObject {
      let range = try slice.resolve(count: count)
      let (step, overflow) = self.step.multipliedReportingOverflow(by: range.step)
      // As CPython's: the new ends are the items at the slice's own ends, which may lie just outside.
      let (distance, distanceOverflow) = range.stop.multipliedReportingOverflow(by: self.step)
      let (stop, stopOverflow) = self.start.addingReportingOverflow(distance)
      if overflow || distanceOverflow || stopOverflow { throw PythonError.integerTooLarge }
      return .object(try RangeObject(start: item(range.start), stop: stop, step: step))
    }
    let position: Int
    do { position = try Sequences.position(key, count: count, type: "range object") } catch let error
      as PythonError
      where error.exception.type === Types.typeError
    {
      throw PythonError.type("range indices must be integers or slices, not \(key.type.name)")
    }
    return .int(item(position))
  }

  public override func contains(_ item: Value) throws -> Bool? {
    switch item {
    case .bool(let flag): return holds(flag ? 1 : 0)
    case .int(let value): return holds(value)
    case .float(let value): return Int(exactly: value).map(holds) ?? false
    default: return nil
    }
  }

  func holds(_ value: Int) -> Bool { index(of: value) != nil }

  /// The position of a value; nil where the range does not hold it.
  func index(of value: Int) -> Int? {
    guard count > 0 else { return nil }
    let distance = Int128(value) - Int128(start)
    let (quotient, remainder) = distance.quotientAndRemainder(dividingBy: Int128(step))
    guard remainder == 0, quotient >= 0, quotient < Int128(count) else { return nil }
    return Int(quotient)
  }

  public override func iterator() throws -> Object? {
    RangeIterator(value: start, step: step, remaining: count)
  }

  public override func hash() throws -> Int {
    let parts: [Value] =
      count == 0 ? [.int(0), .none, .none] : [.int(count), .int(start), count == 1 ? .none : .int(step)]
    return try TupleObject(parts).hash()
  }

  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard op == .equal, let other = other.cast(RangeObject.self) else { return .notImplemented }
    if count != other.count { return .bool(false) }
    if count == 0 { return .bool(true) }
    return .bool(start == other.start && (count == 1 || step == other.step))
  }

  public override var isPatternSequence: Bool { true }

  public override func repr() throws -> String {
    step == 1 ? "range(\(start), \(stop))" : "range(\(start), \(stop), \(step))"
  }
}

/// `iter(range)`. The machine steps it in place.
public final class RangeIterator: Object {
  public override class var nativeType: TypeObject { Types.rangeIterator }
  final var value: Int
  final let step: Int
  final var remaining: Int

  init(value: Int, step: Int, remaining: Int) {
    self.value = value
    self.step = step
    self.remaining = remaining
  }

  public override func lengthHint() -> Int? { remaining }
  public override var isIterator: Bool { true }
  public override func iterator() throws -> Object? { self }

  public override func next() throws -> Value? {
    guard remaining > 0 else { return nil }
    defer {
      value &+= step
      remaining -= 1
    }
    return .int(value)
  }
}
