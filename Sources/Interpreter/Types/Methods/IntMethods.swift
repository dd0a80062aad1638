/// The methods of `int`.
enum IntMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    throw PythonError.notImplemented("int() is not there yet")
  }

  static func populate(_ type: TypeObject) {}
}
