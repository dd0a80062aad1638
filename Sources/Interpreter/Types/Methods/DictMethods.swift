/// The methods of `dict`.
enum DictMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    throw PythonError.notImplemented("dict() is not there yet")
  }

  static func populate(_ type: TypeObject) {}
}
