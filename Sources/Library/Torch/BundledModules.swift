import CLibrary
import Interpreter

/// The modules that are written in the language and ship inside the binary; a learner reads them with `??`.
public enum BundledModules {
  static func register() {
    for (name, source) in files { Imports.register(name, source: { Array(source) }) }
  }

  /// Every module's name and text.
  public static var all: [(name: String, source: [UInt8])] { files.map { ($0, Array($1)) } }

  /// The bytes of the UCI digits: in each row 64 pixels and the label.
  public static var digits: [UInt8] {
    Array(UnsafeBufferPointer(start: etude_digits(), count: etude_digits_count()))
  }

  private static var files: [(String, UnsafeBufferPointer<UInt8>)] {
    (0..<etude_library_count()).compactMap { index in
      let file = etude_library(index)
      guard let name = file.name, let bytes = file.bytes else { return nil }
      return (String(cString: name), UnsafeBufferPointer(start: bytes, count: file.count))
    }
  }
}
