/// `exit` and `quit`.
extension Builtins {
  static var ending: [NativeFunction] {
    ["exit", "quit"].map { name in
      NativeFunction("\(name)(code=None)", doc: "Ends the program.") { arguments in
        throw PythonError(
          ExceptionObject(type: Types.systemExit, arguments: arguments.optional(0).map { [$0] } ?? []))
      }
    }
  }
}
