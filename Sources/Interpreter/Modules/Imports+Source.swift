import Reporting

extension Imports {
  /// Makes a module known that is written in the language: its source is compiled and run when it is first
  /// imported.
  ///
  /// - Parameter native: fills in what the source finds ready, before it runs.
  public static func register(
    _ name: String, source: @escaping () -> [UInt8], _ native: ((ModuleObject) throws -> Void)? = nil
  ) {
    register(name) { module in
      try native?(module)
      let text = SourceText(name: "<\(name)>", bytes: source(), isBundled: true)
      let code = try Session.compile(text, globals: module.globals, displaysValues: false)
      let function = FunctionObject(code: code, globals: module.globals, cells: [], defaults: [])
      _ = try Machine.current.call(function, .none)
    }
  }
}
