/// Something that an author should mend: a lesson that can be read and still does not keep its promises.
public struct Finding: Equatable, Sendable {
  public enum Severity: String, Sendable {
    /// The lesson is wrong.
    case error
    /// The lesson works, and could teach better.
    case warning
  }

  public let severity: Severity
  public let problem: LessonProblem
}

extension Finding: CustomStringConvertible {
  /// `file:line: error: message (hint)`
  public var description: String {
    let place = problem.line.map { "\(problem.file):\($0)" } ?? problem.file
    return "\(place): \(severity.rawValue): \(problem.message)" + (problem.hint.map { " (\($0))" } ?? "")
  }
}
