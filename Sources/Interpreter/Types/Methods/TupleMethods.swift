/// The methods of `tuple`.
enum TupleMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    throw PythonError.notImplemented("tuple() is not there yet")
  }

  static func populate(_ type: TypeObject) {}
}
