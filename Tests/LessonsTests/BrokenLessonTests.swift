import Testing

@testable import Lessons

/// Every file in `broken` is malformed in its own way; beside it is what its author is told.
@Suite struct BrokenLessonTests {
  @Test(arguments: Fixtures.names(in: "broken"))
  func tellsWhatIsWrong(_ name: String) throws {
    let bytes = try Fixtures.bytes("broken/\(name).md")
    let error = #expect(throws: UnreadableLesson.self) { try LessonReader.read(bytes, file: "\(name).md") }
    let report = (error?.description ?? "") + "\n"
    #expect(try Fixtures.expected("broken/\(name).txt", now: report) == report)
    #expect(error?.problems.allSatisfy { $0.line != nil } ?? false, "every problem names its line")
  }

  @Test func refusesAFileWithoutEnd() {
    let bytes = [UInt8](repeating: 0x20, count: LessonReader.maximumLength + 1)
    #expect(throws: UnreadableLesson.self) { try LessonReader.read(bytes, file: "long.md") }
  }

  @Test func readsOddLineEndingsAndAByteOrderMark() throws {
    let text =
      "\u{FEFF}---\r\nlesson: demo\r\ntitle: Demo\r\n---\r\n# Demo\r\n\r\n```python id=\"a\"\r\nx = 1\r\n```\r\n"
    let lesson = try LessonReader.read(Array(text.utf8), file: "demo.md")
    guard case .cell(let cell)? = lesson.elements.last else {
      Issue.record("there is no cell")
      return
    }
    #expect(cell.code == "x = 1\n")
    #expect(cell.firstLine == 8)
  }
}
