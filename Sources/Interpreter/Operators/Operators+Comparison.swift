extension Operators {
  /// `a < b` and its like.
  public static func compare(_ op: Comparison, _ a: Value, _ b: Value) throws -> Value {
    if let result = Numbers.compare(op, a, b) { return .bool(result) }
    if let x = StringObject.plain(a), StringObject.plain(b) != nil { return try x.compare(op, b) }
    var rightAsked = false
    if case .object(let right) = b, let rightType = right.userType, rightType !== a.type,
      rightType.isSubtype(of: a.type), rightType.userSlot(op.reflected.method) != nil
    {
      rightAsked = true
      let result = try apply(op.reflected, b, a)
      if !result.isNotImplemented { return result }
    }
    let result = try apply(op, a, b)
    if !result.isNotImplemented { return result }
    if !rightAsked {
      let result = try apply(op.reflected, b, a)
      if !result.isNotImplemented { return result }
    }
    switch op {
    case .equal: return .bool(a.isIdentical(to: b))
    case .notEqual: return .bool(!a.isIdentical(to: b))
    default:
      let error = PythonError.type(
        "'\(op.symbol)' not supported between instances of '\(a.type.name)' and '\(b.type.name)'")
      error.exception.teaching.operandLabels = [
        "this is \(article(a.type.name))", "this is \(article(b.type.name))",
      ]
      throw error
    }
  }

  private static func apply(_ op: Comparison, _ a: Value, _ b: Value) throws -> Value {
    guard case .object(let object) = a else { return .notImplemented }
    if object.userType != nil {
      if let method = userMethod(object, op.method) {
        return try callMethod(method, object, b)
      }
      if op == .notEqual, let method = userMethod(object, .eq) {
        let result = try callMethod(method, object, b)
        return result.isNotImplemented ? result : .bool(!(try truth(result)))
      }
    }
    let result = try object.compare(op, b)
    if result.isNotImplemented, op == .notEqual {
      let equal = try object.compare(.equal, b)
      return equal.isNotImplemented ? equal : .bool(!(try truth(equal)))
    }
    return result
  }

  /// `a == b` as a bool.
  public static func isEqual(_ a: Value, _ b: Value) throws -> Bool {
    try truth(try compare(.equal, a, b))
  }

  /// How containers compare their items: an object equals itself, whatever its `__eq__` says.
  public static func isIdenticalOrEqual(_ a: Value, _ b: Value) throws -> Bool {
    switch (a, b) {
    case (.int(let a), .int(let b)): return a == b
    case (.float(let a), .float(let b)): return a == b || a.bitPattern == b.bitPattern
    case (.object(let x), .object(let y)):
      if x === y { return true }
      if let x = StringObject.plain(a), let y = StringObject.plain(b) {
        return sameCodePoints(x.text, y.text)
      }
      return try isEqual(a, b)
    case (.none, .none): return true
    default: return try isEqual(a, b)
    }
  }

  /// `item in container`.
  public static func contains(_ container: Value, _ item: Value) throws -> Bool {
    guard case .object(let object) = container else { throw notIterable(container, in: true) }
    if let method = userMethod(object, .contains) {
      if method.isNone { throw PythonError.type("'\(object.type.name)' object is not a container") }
      return try truth(try callMethod(method, object, item))
    }
    if userMethod(object, .iter) == nil, let result = try object.contains(item) { return result }
    do {
      var found = false
      try forEach(container) {
        found = try isIdenticalOrEqual($0, item)
        return !found
      }
      return found
    } catch let error as PythonError where error.exception.teaching.operandLabels == ["not iterable"] {
      throw notIterable(container, in: true)
    }
  }
}
