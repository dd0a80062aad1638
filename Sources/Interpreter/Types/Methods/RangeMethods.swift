/// `range`: its construction and methods.
enum RangeMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    guard arguments.keywords.isEmpty else { throw PythonError.type("range() takes no keyword arguments") }
    switch arguments.positionalCount {
    case 0: throw PythonError.type("range expected at least 1 argument, got 0")
    case 1: return .object(try RangeObject(start: 0, stop: try Operators.index(arguments[0]), step: 1))
    case 2, 3:
      let step = arguments.positionalCount == 3 ? try Operators.index(arguments[2]) : 1
      return .object(
        try RangeObject(
          start: try Operators.index(arguments[0]), stop: try Operators.index(arguments[1]), step: step))
    case let count: throw PythonError.type("range expected at most 3 arguments, got \(count)")
    }
  }

  static func populate(_ type: TypeObject) {
    SlotMethods.define([.len, .getitem, .contains, .iter, .bool], on: type)
    type.method("index(self, value, /)", "Return index of value.") { arguments in
      let range: RangeObject = try arguments.object(0)
      if let value = try Operators.plainIndex(arguments[1]), let position = range.index(of: value) {
        return .int(position)
      }
      if case .float(let value) = arguments[1], let whole = Int(exactly: value),
        let position = range.index(of: whole)
      {
        return .int(position)
      }
      throw PythonError.value("\(try Operators.repr(arguments[1])) is not in range")
    }
    type.method("count(self, value, /)", "Return number of occurrences of value.") { arguments in
      let range: RangeObject = try arguments.object(0)
      return .int(try range.contains(arguments[1].unboxed) == true ? 1 : 0)
    }
    type.method("__reversed__(self, /)") { arguments in
      let range: RangeObject = try arguments.object(0)
      let last = range.count == 0 ? range.start : range.item(range.count - 1)
      return .object(RangeIterator(value: last, step: 0 &- range.step, remaining: range.count))
    }
    type.property("start", get: { .int($0.cast(RangeObject.self)?.start ?? 0) })
    type.property("stop", get: { .int($0.cast(RangeObject.self)?.stop ?? 0) })
    type.property("step", get: { .int($0.cast(RangeObject.self)?.step ?? 1) })
  }
}
