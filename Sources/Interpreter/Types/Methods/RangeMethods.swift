/// The methods of `range`.
enum RangeMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    throw PythonError.notImplemented("range() is not there yet")
  }

  static func populate(_ type: TypeObject) {}
}
