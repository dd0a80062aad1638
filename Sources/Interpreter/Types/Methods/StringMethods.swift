/// The methods of `str`.
enum StringMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    throw PythonError.notImplemented("str() is not there yet")
  }

  static func populate(_ type: TypeObject) {}
}
