/// The format specifications of numbers.
enum NumberFormat {
  static func format(_ value: Value, _ spec: String) throws -> String {
    if spec.isEmpty { return try Operators.str(value) }
    throw PythonError.notImplemented("format specifications")
  }
}
