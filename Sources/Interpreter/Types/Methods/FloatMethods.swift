/// The methods of `float`.
enum FloatMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    throw PythonError.notImplemented("float() is not there yet")
  }

  static func populate(_ type: TypeObject) {}
}
