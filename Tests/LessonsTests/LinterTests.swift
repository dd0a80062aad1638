import Library
import Testing

@testable import Lessons

/// Every file in `faulty` has one fault that an author might make; beside it is what `etude lint` says of it.
@Suite(.serialized) struct LinterTests {
  init() { Library.register() }

  @Test(arguments: Fixtures.names(in: "faulty"))
  func findsTheFault(_ name: String) throws {
    let lesson = try LessonReader.read(Fixtures.bytes("faulty/\(name).md"), file: "\(name).md")
    let report = Linter.findings(in: lesson, course: ["circle"]).map { "\($0)\n" }.joined()
    #expect(try Fixtures.expected("faulty/\(name).txt", now: report) == report)
    #expect(report.isEmpty == (name == "faultless"))
  }

  private static let course = Course.standard { _ in nil }

  @Test func readsTheWholeCourse() { #expect(Self.course.problems == []) }

  @Test(arguments: course.lessons.map(\.id))
  func findsNothingInTheCourse(_ id: String) throws {
    let lesson = try #require(Self.course[id])
    #expect(Linter.findings(in: lesson, course: Self.course.lessons.map(\.id)) == [])
  }
}
