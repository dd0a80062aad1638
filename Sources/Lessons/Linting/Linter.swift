import Interpreter
import Reporting

/// Holds a lesson to its rules: the solutions pass, the starters do not, each suspect is caught, every cell
/// runs, every name that a check uses is there, and the student's version gives nothing away.
public struct Linter {
  let lesson: Lesson
  private(set) var findings: [Finding] = []
  /// Whether every reference cell could be read, so that a name that is missing is missing.
  var knowsDefinitions = true

  init(_ lesson: Lesson) { self.lesson = lesson }

  /// Everything that is to be mended, in the order of the file.
  ///
  /// - Parameter course: the ids of the other lessons, which `requires` may name; nil when they are not
  /// known.
  public static func findings(in lesson: Lesson, course: [String]? = nil) -> [Finding] {
    var linter = Linter(lesson)
    linter.read(course: course)
    // Cells that are not Python cannot be tried.
    if !linter.findings.contains(where: { $0.severity == .error }) { linter.tryOut() }
    return linter.findings.sorted { ($0.problem.line ?? 0) < ($1.problem.line ?? 0) }
  }

  mutating func report(
    _ line: Int?, _ message: String, hint: String? = nil, severity: Finding.Severity = .error
  ) {
    findings.append(
      Finding(
        severity: severity, problem: LessonProblem(file: lesson.file, line: line, message, hint: hint)))
  }

  mutating func warn(_ line: Int?, _ message: String, hint: String? = nil) {
    report(line, message, hint: hint, severity: .warning)
  }
}
