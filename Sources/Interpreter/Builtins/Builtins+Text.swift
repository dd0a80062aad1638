/// `print`, `input`, `repr` and the others that deal with text.
extension Builtins {
  static var text: [NativeFunction] {
    [
      NativeFunction(
        "print(*args, sep=' ', end=?, file=None, flush=False)", doc: "Prints the values to the output."
      ) { arguments in
        let separator = try spacing(arguments, 1, "sep", orElse: " ")
        let end = try spacing(arguments, 2, "end", orElse: "\n")
        let parts = try arguments.variadic(0).map { try Operators.str($0) }
        try StandardStreams.write(parts.joined(separator: separator) + end, to: arguments.optional(3))
        return .none
      },
      NativeFunction(
        "input(prompt='', /)",
        doc: "Prints the prompt, and returns a line that the person at the keyboard types."
      ) { arguments in
        try StandardStreams.write(try Operators.str(arguments[0]), to: nil)
        guard let line = Machine.current.input() else {
          throw PythonError(Types.eofError, "EOF when reading a line")
        }
        return .string(line.last == "\n" ? String(line.dropLast()) : line)
      },
      NativeFunction("repr(obj, /)", doc: "Returns the text that shows the value as Python would write it.") {
        .string(try Operators.repr($0[0]))
      },
      NativeFunction("ascii(obj, /)", doc: "Returns `repr` with everything but ASCII escaped.") {
        .string(escaped(try Operators.repr($0[0])))
      },
      NativeFunction("format(value, format_spec='', /)", doc: "Returns the value formatted by a spec.") {
        guard let spec = $0[1].cast(StringObject.self) else {
          throw PythonError.type("format() argument 2 must be str, not \($0[1].type.name)")
        }
        return .string(try Operators.format($0[0], spec.text))
      },
    ]
  }

  private static func spacing(
    _ arguments: BoundArguments, _ index: Int, _ name: String, orElse usual: String
  ) throws -> String {
    guard let value = arguments.optional(index) else { return usual }
    guard let string = value.cast(StringObject.self) else {
      throw PythonError.type("\(name) must be None or a string, not \(value.type.name)")
    }
    return string.text
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      func padded(_ width: Int) -> String {
        let digits = String(scalar.value, radix: 16)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
      }
      switch scalar.value {
      case ..<128: result.unicodeScalars.append(scalar)
      case ..<256: result += "\\x" + padded(2)
      case ..<65536: result += "\\u" + padded(4)
      default: result += "\\U" + padded(8)
      }
    }
    return result
  }
}
