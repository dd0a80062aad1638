/// `count`, `cycle` and `repeat`.
extension ItertoolsModule {
  static var endless: Makers {
    [
      (
        "cycle",
        .init("cycle(iterable, /)", "The items again and again.") { arguments in
          let source = try Operators.iterator(arguments[0])
          var saved: [Value] = []
          var position: Int?
          return .object(
            ClosureIterator {
              if position == nil {
                if let item = try Operators.next(source) {
                  saved.append(item)
                  return item
                }
                position = 0
              }
              guard !saved.isEmpty else { return nil }
              let index = position ?? 0
              position = index + 1 == saved.count ? 0 : index + 1
              return saved[index]
            })
        }
      )
    ]
  }

  nonisolated(unsafe) static let count = IteratorTypes.Maker(
    "count(start=0, step=1)", "Numbers from start on, without end."
  ) {
    .object(try CountIterator($0[0], step: $0[1]))
  }

  nonisolated(unsafe) static let `repeat` = IteratorTypes.Maker(
    "repeat(object, times=?)", "One object again and again, or some times."
  ) { arguments in
    let times = arguments.isGiven(1) ? max(0, try arguments.int(1)) : nil
    return .object(RepeatIterator(arguments[0], times: times))
  }
}

/// `itertools.count`.
final class CountIterator: Object {
  nonisolated(unsafe) static let countType = ItertoolsModule.count.type(module: "itertools")
  override class var nativeType: TypeObject { countType }

  private var value: Value
  private let step: Value

  /// - Throws: `TypeError` for what is no number.
  init(_ start: Value, step: Value) throws {
    value = start
    self.step = step
    super.init()
    guard try CountIterator.isNumber(start), try CountIterator.isNumber(step) else {
      throw PythonError.type("a number is required")
    }
  }

  private static func isNumber(_ value: Value) throws -> Bool {
    switch value {
    case .int, .float, .bool: return true
    case .object(let object):
      if try object.asFloat() != nil { return true }
      return [.int, .float, .index].contains { Operators.userMethod(object, $0) != nil }
    default: return false
    }
  }

  override var isIterator: Bool { true }
  override func iterator() throws -> Object? { self }

  override func next() throws -> Value? {
    let result = value
    value = try Operators.binary(.add, value, step)
    return result
  }

  override func repr() throws -> String {
    if case .int(1) = step { return "count(\(try Operators.repr(value)))" }
    return "count(\(try Operators.repr(value)), \(try Operators.repr(step)))"
  }
}

/// `itertools.repeat`.
final class RepeatIterator: Object {
  nonisolated(unsafe) static let repeatType = ItertoolsModule.repeat.type(
    module: "itertools", populate: RepeatIterator.populate)
  override class var nativeType: TypeObject { repeatType }

  private let item: Value
  private var left: Int?

  override func lengthHint() -> Int? { left }

  init(_ item: Value, times: Int?) {
    self.item = item
    left = times
  }

  override var isIterator: Bool { true }
  override func iterator() throws -> Object? { self }

  override func next() throws -> Value? {
    guard let left else { return item }
    guard left > 0 else { return nil }
    self.left = left - 1
    return item
  }

  /// An endless one has no length, and says so.
  private static func populate(_ type: TypeObject) {
    type.method("__length_hint__(self, /)") { arguments in
      guard let left = (try arguments.object(0) as RepeatIterator).left else {
        throw PythonError.type("len() of unsized object")
      }
      return .int(left)
    }
  }

  override func repr() throws -> String {
    let item = try Operators.repr(item)
    return left.map { "repeat(\(item), \($0))" } ?? "repeat(\(item))"
  }
}
