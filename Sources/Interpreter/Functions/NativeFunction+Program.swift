extension NativeFunction {
  /// A function in Swift that binds its arguments, and words its errors, as a program's function does: what makes
  /// the instances of named tuples and data classes.
  ///
  /// - Parameter body: takes one value a parameter; `unbound` where one declared with `=?` was left out.
  static func programLike(
    _ declaration: String, isMethod: Bool = false, body: @escaping ([Value]) throws -> Value
  ) -> NativeFunction {
    let signature = Signature.parse(declaration)
    let name = String(declaration.prefix { $0 != "(" })
    let count = signature.parameters.count
    return NativeFunction(raw: declaration, isMethod: isMethod) { arguments in
      if signature.isPlain, arguments.keywords.isEmpty, arguments.positionalCount == count {
        return try body(arguments.positional)
      }
      let values = try withUnsafeTemporaryAllocation(of: Value.self, capacity: max(1, count)) { buffer in
        guard let slots = buffer.baseAddress else { return [Value]() }
        try signature.bind(arguments, to: slots, function: name) { signature.parameters[$0].defaultValue }
        defer { slots.deinitialize(count: count) }
        return Array(buffer.prefix(count))
      }
      return try body(values)
    }
  }
}
