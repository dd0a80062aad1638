/// What lists, tuples and strings share: positions, slices, repetition, comparison.
public enum Sequences {
  /// The position that an index means in a sequence of `count` items.
  ///
  /// - Parameter count: asked for after the index, whose `__index__` may change the sequence.
  /// - Throws: `IndexError` outside the sequence; `TypeError` for what is no integer.
  public static func position(
    _ key: Value, count: @autoclosure () -> Int, type: String, access: String = ""
  ) throws -> Int {
    let index: Int
    if case .int(let value) = key {
      index = value
    } else if let value = try Operators.indexIfPossible(key) {
      index = value
    } else {
      let noun = type == "str" ? "string" : type
      throw PythonError.type(
        "\(noun) indices must be integers\(type == "str" ? "" : " or slices"), not "
          + (type == "str" ? "'\(key.type.name)'" : key.type.name))
    }
    let count = count()
    let position = index < 0 ? index + count : index
    guard position >= 0, position < count else {
      throw PythonError.index("\(type == "str" ? "string" : type) \(access)index out of range")
    }
    return position
  }

  /// The count of `sequence * count`; nil where the operand is no integer.
  public static func repeatCount(_ value: Value) throws -> Int? {
    switch value {
    case .int(let count): count
    case .bool(let flag): flag ? 1 : 0
    default: try Operators.indexIfPossible(value)
    }
  }

  /// The largest number of items that one operation may make, 4 GiB of values.
  public static let largest = 1 << 28

  /// - Throws: `MemoryError` where the result could not be held.
  public static func repeated(_ items: [Value], _ count: Int) throws -> [Value] {
    guard count > 0, !items.isEmpty else { return [] }
    let (total, overflow) = items.count.multipliedReportingOverflow(by: count)
    guard !overflow, total <= largest else { throw PythonError(Types.memoryError, "") }
    if items.count == 1 { return Array(repeating: items[0], count: count) }
    var result: [Value] = []
    result.reserveCapacity(total)
    for _ in 0..<count { result.append(contentsOf: items) }
    return result
  }

  /// Lexicographic comparison. The items are read through closures because comparing may change them.
  static func compare(_ left: () -> [Value], _ right: () -> [Value], _ op: Comparison) throws -> Value {
    try Machine.current.nested(" in comparison") { try compareItems(left, right, op) }
  }

  private static func compareItems(_ left: () -> [Value], _ right: () -> [Value], _ op: Comparison) throws
    -> Value
  {
    if op == .equal || op == .notEqual, left().count != right().count { return .bool(op == .notEqual) }
    try Machine.current.checkNativeDepth()
    var index = 0
    while true {
      let (a, b) = (left(), right())
      guard index < a.count, index < b.count else { return .bool(op.holds(a.count, b.count)) }
      if !(try Operators.isIdenticalOrEqual(a[index], b[index])) {
        let (a, b) = (left(), right())
        guard index < a.count, index < b.count else { return .bool(op.holds(a.count, b.count)) }
        switch op {
        case .equal: return .bool(false)
        case .notEqual: return .bool(true)
        default: return try Operators.compare(op, a[index], b[index])
        }
      }
      index += 1
    }
  }

  /// The range of positions that arguments 2 and 3 of `index(value, start, stop)` mean.
  static func bounds(_ arguments: BoundArguments, count: Int) throws -> (Int, Int) {
    func clamp(_ index: Int) throws -> Int {
      guard let value = try Operators.indexIfPossible(arguments[index]) else {
        throw PythonError.type("slice indices must be integers or have an __index__ method")
      }
      return value < 0 ? max(0, value + count) : min(value, count)
    }
    return (try clamp(2), try clamp(3))
  }

  /// CPython's words for `+` and `*` of a sequence with something unfit; nil for other operands.
  static func unsupported(_ symbol: String, _ a: Value, _ b: Value) -> String? {
    func isSequence(_ value: Value) -> Bool {
      guard case .object(let object) = value else { return false }
      return object is StringObject || object is ListObject || object is TupleObject
    }
    switch symbol {
    case "+" where isSequence(a), "+=" where isSequence(a):
      let native = a.type.nativeBase.name
      return "can only concatenate \(native) (not \"\(b.type.name)\") to \(native)"
    case "*" where isSequence(a), "*=" where isSequence(a):
      return "can't multiply sequence by non-int of type '\(b.type.name)'"
    case "*" where isSequence(b):
      return "can't multiply sequence by non-int of type '\(a.type.name)'"
    default: return nil
    }
  }

  static func assign(_ new: [Value], to range: SliceObject.Range, in items: inout [Value]) throws {
    if range.step == 1 {
      items.replaceSubrange(range.start..<max(range.start, range.stop), with: new)
      return
    }
    guard new.count == range.count else {
      throw PythonError.value(
        "attempt to assign sequence of size \(new.count) to extended slice of size \(range.count)")
    }
    for (position, value) in zip(range.positions, new) { items[position] = value }
  }

  static func delete(_ range: SliceObject.Range, in items: inout [Value]) {
    if range.step == 1 {
      items.removeSubrange(range.start..<max(range.start, range.stop))
      return
    }
    let doomed = Set(range.positions)
    items = items.indices.lazy.filter { !doomed.contains($0) }.map { items[$0] }
  }
}

/// Stops `repr` of a container that holds itself.
enum ReprGuard {
  nonisolated(unsafe) private static var visited: [ObjectIdentifier] = []

  static func visiting(_ object: Object, cycle: String, _ body: () throws -> String) throws -> String {
    let identity = ObjectIdentifier(object)
    if visited.contains(identity) { return cycle }
    visited.append(identity)
    defer { visited.removeLast() }
    return try Machine.current.nested(" while getting the repr of an object", body)
  }
}
