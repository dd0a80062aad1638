/// `count`, `cycle` and `repeat`.
extension ItertoolsModule {
  static var endless: Makers {
    [
      ("count", .init("count(start=0, step=1)") { .object(CountIterator($0[0], step: $0[1])) }),
      (
        "cycle",
        .init("cycle(iterable, /)") { arguments in
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
      ),
      (
        "repeat",
        .init("repeat(object, times=?)") { arguments in
          let times = arguments.isGiven(1) ? max(0, try arguments.int(1)) : nil
          return .object(RepeatIterator(arguments[0], times: times))
        }
      ),
    ]
  }
}

/// `itertools.count`.
final class CountIterator: Object {
  nonisolated(unsafe) static let countType = TypeObject("itertools.count", base: Types.iterator)
  override class var nativeType: TypeObject { countType }

  private var value: Value
  private let step: Value

  init(_ start: Value, step: Value) {
    value = start
    self.step = step
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
  nonisolated(unsafe) static let repeatType = TypeObject("itertools.repeat", base: Types.iterator)
  override class var nativeType: TypeObject { repeatType }

  private let item: Value
  private var left: Int?

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

  override func repr() throws -> String {
    let item = try Operators.repr(item)
    return left.map { "repeat(\(item), \($0))" } ?? "repeat(\(item))"
  }
}
