import CModules
import Reporting

/// The standard modules that are written in the language itself; some have a part in Swift beside it, which is
/// made first and which their source finds among its variables.
enum SourceModules {
  /// Fills in the Swift part of a module.
  typealias NativePart = (ModuleObject) throws -> Void

  static func register(nativeParts: [String: NativePart]) {
    for index in 0..<etude_module_count() {
      let file = etude_module(index)
      guard let cName = file.name, let bytes = file.bytes else { continue }
      let name = String(cString: cName)
      let native = nativeParts[name]
      Imports.register(name, source: { Array(UnsafeBufferPointer(start: bytes, count: file.count)) }, native)
    }
  }
}

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
      let text = SourceText(name: "<\(name)>", bytes: source())
      let code = try Session.compile(text, globals: module.globals, displaysValues: false)
      let function = FunctionObject(code: code, globals: module.globals, cells: [], defaults: [])
      _ = try Machine.current.call(function, .none)
    }
  }
}
