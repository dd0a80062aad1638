/// The methods of `slice`.
enum SliceMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    throw PythonError.notImplemented("slice() is not there yet")
  }

  static func populate(_ type: TypeObject) {}
}
