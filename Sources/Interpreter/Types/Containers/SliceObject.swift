/// `slice(start, stop, step)`.
public final class SliceObject: Object {
  public override class var nativeType: TypeObject { Types.slice }

  public let start: Value
  public let stop: Value
  public let step: Value

  public init(start: Value, stop: Value, step: Value) {
    self.start = start
    self.stop = stop
    self.step = step
  }

  /// The positions a slice picks from a sequence: `count` of them from `start`, `step` apart.
  public struct Range {
    public let start: Int
    public let stop: Int
    public let step: Int
    public let count: Int

    public var positions: some Collection<Int> {
      (0..<count).lazy.map { [start, step] in start + $0 * step }
    }
  }

  /// Python's rules for a sequence of this many items.
  ///
  /// - Parameter count: asked for after the bounds, whose `__index__` may change the sequence.
  /// - Throws: `ValueError` for a zero step; `TypeError` for bounds that are no integers.
  public func resolve(count: @autoclosure () -> Int) throws -> Range {
    let step = try bound(self.step) ?? 1
    if step == 0 { throw PythonError.value("slice step cannot be zero") }
    let (first, last) = (try bound(start), try bound(stop))
    let count = count()
    func clamp(_ value: Int?, default fallback: Int) -> Int {
      guard var value else { return fallback }
      if value < 0 { value = value < -count ? -1 : value + count }
      return step > 0 ? min(max(value, 0), count) : min(max(value, -1), count - 1)
    }
    let start = clamp(first, default: step > 0 ? 0 : count - 1)
    let stop = clamp(last, default: step > 0 ? count : -1)
    let distance = step > 0 ? stop - start : start - stop
    let magnitude = step.magnitude > UInt(Int.max) ? Int.max : Int(step.magnitude)
    let picked = distance > 0 ? (distance - 1) / magnitude + 1 : 0
    return Range(start: start, stop: stop, step: step, count: picked)
  }

  private func bound(_ value: Value) throws -> Int? {
    switch value {
    case .none: return nil
    case .int(let value): return value
    case .bool(let value): return value ? 1 : 0
    case .object(let object):
      if let index = try Operators.indexIfPossible(.object(object)) { return index }
      fallthrough
    default:
      throw PythonError.type("slice indices must be integers or None or have an __index__ method")
    }
  }

  public override func hash() throws -> Int { throw PythonError.type("unhashable type: 'slice'") }

  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard let other = other.cast(SliceObject.self) else { return .notImplemented }
    return try TupleObject([start, stop, step])
      .compare(op, .tuple([other.start, other.stop, other.step]))
  }

  public override func repr() throws -> String {
    "slice(\(try Operators.repr(start)), \(try Operators.repr(stop)), \(try Operators.repr(step)))"
  }
}
