/// Loops over `range(…)`, which count in registers.
extension Machine {
  /// Begins a loop over what the callee and the arguments in `window` make: with a count, a first value and a step in
  /// three registers where that is a plain range of integers, else with an iterator in the first.
  func makeRange(_ iterator: Register, _ window: Register, count: Int) throws {
    if case .object(let callee) = window.pointee, callee === Types.range,
      let (start, stop, step) = Machine.bounds(window + 1, count), step != 0,
      let items = Machine.rangeCount(start, stop, step)
    {
      iterator.put(.int(items))
      (iterator + 1).put(.int(start))
      (iterator + 2).put(.int(step))
      window.clear()
      return
    }
    let value = try callValue(window.pointee, Arguments(base: window + 1, positionalCount: count))
    window.clear(count: count + 1)
    iterator.pointee = .object(try Operators.iterator(value))
  }

  /// The next value of a loop over a range; false at the end.
  @inline(__always)
  static func stepRange(_ range: Register, into item: Register) -> Bool {
    guard case .int(let left) = range.pointee, left > 0, case .int(let value) = range[1],
      case .int(let step) = range[2]
    else { return false }
    item.put(.int(value))
    range.initialize(to: .int(left &- 1))
    // Past the last value it may wrap around, and is not read.
    (range + 1).initialize(to: .int(value &+ step))
    return true
  }

  private static func bounds(_ first: Register, _ count: Int) -> (start: Int, stop: Int, step: Int)? {
    guard case .int(let a) = first.pointee else { return nil }
    if count == 1 { return (0, a, 1) }
    guard case .int(let b) = first[1] else { return nil }
    if count == 2 { return (a, b, 1) }
    guard case .int(let c) = first[2] else { return nil }
    return (a, b, c)
  }

  /// How many values a range has; nil where the distance is more than an integer holds.
  private static func rangeCount(_ start: Int, _ stop: Int, _ step: Int) -> Int? {
    let (distance, overflow) =
      step > 0 ? stop.subtractingReportingOverflow(start) : start.subtractingReportingOverflow(stop)
    if overflow || step == .min { return nil }
    return distance > 0 ? (distance - 1) / abs(step) + 1 : 0
  }
}
