/// Reading and writing the attributes of a class itself.
extension TypeObject {
  /// `C.name`: the first class of the order that has it; functions come as they are, class methods bound.
  func classAttribute(_ name: Symbol) throws -> Value? {
    guard let value = lookup(name) else { return nil }
    guard case .object(let descriptor) = value else { return value }
    return try Operators.readDescriptor(descriptor, nil, self) ?? value
  }

  /// `C.name = value`.
  ///
  /// - Throws: `TypeError` for a built-in type.
  func setClassAttribute(_ name: Symbol, _ value: Value) throws {
    guard isUserDefined || isOpen else {
      throw PythonError.type("cannot set '\(name)' attribute of immutable type '\(self.name)'")
    }
    set(name, value)
  }
}
