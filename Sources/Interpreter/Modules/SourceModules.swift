import CModules

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
