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

  @Test func findsNothingInTheCourse() {
    let course = Course.standard { _ in nil }
    #expect(course.problems == [])
    for lesson in course.lessons {
      #expect(Linter.findings(in: lesson, course: course.lessons.map(\.id)) == [])
    }
  }
}
