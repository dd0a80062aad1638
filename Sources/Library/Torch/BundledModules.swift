import CLibrary
import Interpreter

/// The modules that are written in the language and ship inside the binary; a learner reads them with `??`.
public enum BundledModules {
  static func register() {
    for index in 0..<etude_library_count() {
      let file = etude_library(index)
      guard let name = file.name, let bytes = file.bytes else { continue }
      Imports.register(
        String(cString: name), source: { Array(UnsafeBufferPointer(start: bytes, count: file.count)) })
    }
  }
}
