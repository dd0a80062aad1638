/// `bool`: everything but its construction is int's.
enum BoolMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    guard arguments.positionalCount <= 1, arguments.keywords.isEmpty else {
      throw PythonError.type("bool expected at most 1 argument, got \(arguments.positionalCount)")
    }
    return .bool(arguments.positionalCount == 0 ? false : try Operators.truth(arguments[0]))
  }
}
