/// What every iterator has: `__iter__` and `__next__`.
enum IteratorMethods {
  /// For iterators that know how many items are left.
  static func populateCounted(_ type: TypeObject) {
    type.method("__length_hint__(self, /)") { .int(try ($0.object(0) as Object).lengthHint() ?? 0) }
  }

  static func populate(_ type: TypeObject) {
    type.method("__iter__(self, /)") { $0[0] }
    type.method("__next__(self, /)") { arguments in
      guard case .object(let object) = arguments[0] else { return .none }
      guard let value = try object.next() else {
        throw PythonError(ExceptionObject(type: Types.stopIteration, arguments: []))
      }
      return value
    }
  }
}
