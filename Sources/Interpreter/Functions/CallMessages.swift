/// What messages about a call say of the callee.
enum CallMessages {
  /// `module.name()`, without the module for built-in functions; what can't be named is shown as it is.
  static func name(of callee: Value) throws -> String {
    guard let name = try Operators.attributeOrNil(callee, "__qualname__").map({ try Operators.str($0) })
    else {
      return try Operators.str(callee)
    }
    guard let module = try Operators.attributeOrNil(callee, "__module__"), !module.isNone else {
      return name + "()"
    }
    let text = try Operators.str(module)
    return text == "builtins" ? name + "()" : "\(text).\(name)()"
  }
}
