extension Operators {
  /// `a ∘ b`.
  public static func binary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws -> Value {
    if let result = try Numbers.binary(op, a, b) { return result }
    let rightFirst = reflectedGoesFirst(op, a, b)
    if rightFirst {
      let result = try apply(op, b, to: a, reflected: true)
      if !result.isNotImplemented { return result }
    }
    let result = try apply(op, a, to: b, reflected: false)
    if !result.isNotImplemented { return result }
    if !rightFirst {
      let result = try apply(op, b, to: a, reflected: true)
      if !result.isNotImplemented { return result }
    }
    throw unsupported(op.symbol, a, b)
  }

  /// `a ∘= b`: the new value of `a`.
  public static func inPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) throws -> Value {
    if case .object(let object) = a {
      var result = Value.notImplemented
      if let name = op.inPlaceMethod, let method = userMethod(object, name) {
        result = try callMethod(method, object, b)
      } else {
        result = try object.inPlace(op, b)
      }
      if !result.isNotImplemented { return result }
    }
    do {
      return try binary(op, a, b)
    } catch let error as PythonError where error.exception.teaching.operandLabels.count == 2 {
      if error.exception.isUnsupportedOperand(op.symbol) {
        throw unsupported(op == .power ? "**=" : op.symbol + "=", a, b)
      }
      throw error
    }
  }

  /// `-x`, `+x`, `~x`, `abs(x)`.
  public static func unary(_ op: UnaryOperator, _ value: Value) throws -> Value {
    if let result = try Numbers.unary(op, value) { return result }
    if case .object(let object) = value {
      if let method = userMethod(object, op.method) { return try callMethod(method, object) }
      let result = try object.unary(op)
      if !result.isNotImplemented { return result }
    }
    if op == .absolute { throw PythonError.type("bad operand type for abs(): '\(value.type.name)'") }
    throw PythonError.type("bad operand type for unary \(op.symbol): '\(value.type.name)'")
  }

  /// Python asks the right operand first where its class derives from the left one's and redefines the
  /// reflected method.
  private static func reflectedGoesFirst(_ op: BinaryOperator, _ a: Value, _ b: Value) -> Bool {
    guard case .object(let right) = b, let rightType = right.userType else { return false }
    let leftType = a.type
    guard rightType !== leftType, rightType.isSubtype(of: leftType) else { return false }
    guard let method = rightType.userSlot(op.reflectedMethod) else { return false }
    if let inherited = leftType.userSlot(op.reflectedMethod) { return !inherited.isIdentical(to: method) }
    return true
  }

  private static func apply(_ op: BinaryOperator, _ a: Value, to b: Value, reflected: Bool) throws -> Value {
    guard case .object(let object) = a else { return .notImplemented }
    if let method = userMethod(object, reflected ? op.reflectedMethod : op.method) {
      // The reflected method is not asked when both are of one class.
      if reflected, b.type === object.type { return .notImplemented }
      return try callMethod(method, object, b)
    }
    return try object.binary(op, b, reflected: reflected)
  }

  static func unsupported(_ symbol: String, _ a: Value, _ b: Value) -> PythonError {
    let error = PythonError.type(
      Sequences.unsupported(symbol, a, b)
        ?? "unsupported operand type(s) for \(symbol): '\(a.type.name)' and '\(b.type.name)'")
    error.exception.teaching.operandLabels = [
      "this is \(kind(of: a))", "this is \(kind(of: b))",
    ]
    return error
  }

  /// How a label names what a value is.
  static func kind(of value: Value) -> String { value.isNone ? "None" : article(value.type.name) }

  static func article(_ noun: String) -> String {
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    return (noun.first.map { vowels.contains($0) } == true ? "an " : "a ") + noun
  }
}

extension ExceptionObject {
  fileprivate func isUnsupportedOperand(_ symbol: String) -> Bool {
    guard type === Types.typeError, let text = arguments.first?.cast(StringObject.self)?.text else {
      return false
    }
    return text.hasPrefix("unsupported operand type(s) for \(symbol): ")
  }
}
