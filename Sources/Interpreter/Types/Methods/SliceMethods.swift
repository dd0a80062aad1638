/// `slice`: its construction and attributes.
enum SliceMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    guard arguments.keywords.isEmpty else { throw PythonError.type("slice() takes no keyword arguments") }
    switch arguments.positionalCount {
    case 0: throw PythonError.type("slice expected at least 1 argument, got 0")
    case 1: return .object(SliceObject(start: .none, stop: arguments[0], step: .none))
    case 2: return .object(SliceObject(start: arguments[0], stop: arguments[1], step: .none))
    case 3: return .object(SliceObject(start: arguments[0], stop: arguments[1], step: arguments[2]))
    case let count: throw PythonError.type("slice expected at most 3 arguments, got \(count)")
    }
  }

  static func populate(_ type: TypeObject) {
    SlotMethods.define([], on: type)
    type.method("indices(self, length, /)", "(start, stop, step) for a sequence of the length.") {
      arguments in
      let slice: SliceObject = try arguments.object(0)
      let length = try arguments.int(1)
      if length < 0 { throw PythonError.value("length should not be negative") }
      let range = try slice.resolve(count: length)
      return .tuple([.int(range.start), .int(range.stop), .int(range.step)])
    }
    type.property("start", get: { $0.cast(SliceObject.self)?.start ?? .none })
    type.property("stop", get: { $0.cast(SliceObject.self)?.stop ?? .none })
    type.property("step", get: { $0.cast(SliceObject.self)?.step ?? .none })
  }
}
