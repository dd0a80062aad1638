import Interpreter
import Library
import Testing

@testable import Lessons

/// Each lesson, its solutions filled in, prints what it prints in CPython with PyTorch.
@Suite(.serialized) struct LessonOutputTests {
  init() { Library.register() }

  /// What a session printed.
  private final class Printed: @unchecked Sendable { var text = "" }

  @Test(arguments: Course.standard { _ in nil }.lessons.map(\.id))
  func printsWhatPyTorchPrints(_ id: String) throws {
    let lesson = try #require(Course.standard { _ in nil }[id])
    let printed = Printed()
    let session = Session(Session.Options { printed.text += $0 })
    #expect(LessonRun.run(lesson, in: session, withSolutions: true).status == 0)
    let name = lesson.file.split(separator: "/").last?.dropLast(3) ?? ""
    #expect(printed.text == String(decoding: try Fixtures.bytes("course/\(name).txt"), as: UTF8.self))
  }
}
