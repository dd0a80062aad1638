/// `print`, `repr` and the others that make text.
extension Builtins {
  static var text: [NativeFunction] {
    [
      NativeFunction(
        "print(*args, sep=' ', end=?, file=None, flush=False)", doc: "Prints the values to the output."
      ) {
        arguments in
        let separator = arguments.optional(1) == nil ? " " : try arguments.string(1)
        let end = arguments.optional(2) == nil ? "\n" : try arguments.string(2)
        let parts = try arguments.variadic(0).map { try Operators.str($0) }
        Machine.current.output(parts.joined(separator: separator) + end)
        return .none
      },
      NativeFunction("repr(obj, /)", doc: "Returns the text that shows the value as Python would write it.") {
        .string(try Operators.repr($0[0]))
      },
    ]
  }
}
