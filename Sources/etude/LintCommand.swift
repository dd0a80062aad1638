import ArgumentParser
import Console
import Lessons

/// `etude lint LESSON…`
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Hold a lesson to the rules: for authors.",
    discussion: """
      The solutions pass and the starters do not, each suspect is caught, every cell runs, ids are unique, and \
      nothing hidden leaks into the student's version. The exit status is 1 when something is wrong.
      """)

  @Argument(help: "Lessons' names or files.") var lessons: [String]

  func run() throws {
    let course = Course.standard().lessons.map(\.id)
    var hasErrors = false
    for name in lessons {
      let lesson = try LessonPath.lesson(name)
      let findings = Linter.findings(in: lesson, course: course + [lesson.id])
      for finding in findings { Output.write("\(finding)\n") }
      hasErrors = hasErrors || findings.contains { $0.severity == .error }
      if findings.isEmpty { Output.write("\(lesson.file): nothing to mend\n") }
    }
    if hasErrors { throw ExitCode(1) }
  }
}
