import Console
import Foundation
import Interpreter
import Library
import Testing

@Suite struct ReferenceTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../lessons/REFERENCE.md")

  @Test func pageIsUpToDate() throws {
    Library.register()
    let written = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(Reference.page() == written, "renew it: etude help --all > lessons/REFERENCE.md")
  }

  /// The names that need no words: constants say what they are by their values.
  @Test func everyFunctionSaysWhatItDoes() {
    Library.register()
    let silent = Reference.page().split(separator: "\n").filter {
      $0.hasPrefix("- ") && $0.hasSuffix(")`") && !$0.contains("`: `") && !$0.contains("__")
    }
    #expect(silent.isEmpty)
  }
}
