import Foundation
import Interpreter
import Library
import Reporting
import Testing

/// What a beginner reads about each wrong program under `mistakes`: the rendered report lies beside it.
///
/// `RECORD=1 swift test --filter MistakeTests` records them anew; read every one that changed as a beginner would.
@Suite struct MistakeTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "mistakes")

  static let names: [String] = {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return paths.filter { $0.hasSuffix(".py") }.map { String($0.dropLast(3)) }.sorted()
  }()

  @Test(arguments: names) func isReportedAsRecorded(_ name: String) throws {
    Library.register()
    let program = Self.folder.appending(path: name + ".py")
    let source = SourceText(name: "\(name).py", bytes: Array(try Data(contentsOf: program)))
    let failure = Session(.init { _ in }).run(source, mode: .script).failure
    let report = try #require(failure, "it ends well").diagnostic.markup(width: 80)
    let text = TextRenderer(width: 80).render(report)
    let record = Self.folder.appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" { try Data(text.utf8).write(to: record) }
    #expect(try text == String(contentsOf: record, encoding: .utf8), "\(text)")
  }
}
