import Interpreter
import Library
import Operations
import Reporting
import Testing

/// The example of each operation, which `?name` shows, prints what it says it prints.
@Suite struct ExampleTests {
  static let operations = Catalogue.all.filter { !$0.example.isEmpty }.map(\.name)

  @Test(arguments: operations) func printsWhatItShows(_ name: String) throws {
    let operation = try #require(Catalogue.all.first { $0.name == name && !$0.example.isEmpty })
    let (session, printed) = Self.shared
    for step in Self.steps(operation.example) {
      printed.text = ""
      let outcome = session.run(SourceText(name: "<example>", text: step.code), mode: .interactive)
      #expect(outcome.isFinished, "\(outcome.failure?.lastLine ?? "")")
      #expect(printed.text == step.output)
    }
  }

  /// One session for all: the library is imported once.
  private static let shared: (session: Session, printed: Transcript) = {
    Library.register()
    let printed = Transcript()
    let session = Session(.init { printed.text += $0 })
    let imports = "import torch\nimport torch.nn.functional as F\n"
    _ = session.run(SourceText(name: "<imports>", text: imports), mode: .script)
    return (session, printed)
  }()

  /// A transcript's entries, each with what it prints.
  private static func steps(_ example: String) -> [(code: String, output: String)] {
    var steps: [(code: String, output: String)] = []
    for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(">>> ") {
        steps.append((String(line.dropFirst(4)) + "\n", ""))
      } else if line.hasPrefix("... "), !steps.isEmpty {
        steps[steps.count - 1].code += line.dropFirst(4) + "\n"
      } else if !line.isEmpty, !steps.isEmpty {
        steps[steps.count - 1].output += line + "\n"
      }
    }
    return steps
  }
}

/// What an example printed; one thread at a time writes to it.
private final class Transcript: @unchecked Sendable {
  var text = ""
}
