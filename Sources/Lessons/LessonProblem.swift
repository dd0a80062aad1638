/// Something wrong with a lesson's file, in words for its author.
public struct LessonProblem: Error, Equatable, Sendable {
  /// The file's name, as it was given.
  public let file: String
  /// The line, from 1; nil when the fault is the whole file's.
  public let line: Int?
  /// What is wrong: one sentence without a full stop.
  public let message: String
  /// How to mend it, if that is not plain from the message.
  public let hint: String?

  public init(file: String, line: Int?, _ message: String, hint: String? = nil) {
    self.file = file
    self.line = line
    self.message = message
    self.hint = hint
  }
}

extension LessonProblem: CustomStringConvertible {
  /// `file:line: message`, and the hint in parentheses.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(message)" + (hint.map { " (\($0))" } ?? "")
  }
}

/// A lesson that cannot be read: every problem that was found, in the order of the file.
public struct UnreadableLesson: Error, Equatable, Sendable {
  public let problems: [LessonProblem]

  public init(_ problems: [LessonProblem]) {
    self.problems = problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }
}

extension UnreadableLesson: CustomStringConvertible {
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
