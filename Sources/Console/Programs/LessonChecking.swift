import Interpreter
import Lessons
import Reporting

/// `etude check`: runs a filled-in lesson and judges each answer.
public enum LessonChecking {
  /// - Parameters:
  ///   - path: a student's file, or an author's with its solutions in it.
  ///   - name: the lesson that it answers, where the file does not say.
  /// - Returns: 0 when every exercise passed, or was skipped where that is allowed.
  public static func check(_ path: String, against name: String?) throws(CommandProblem) -> Int32 {
    let verdicts = try verdicts(path, against: name)
    let screen = Screen.output
    for verdict in verdicts where verdict.status == .wrong || verdict.status == .failed {
      let title = Markup.paragraph(.styled(.strong, .text(verdict.exercise)))
      let report = verdict.markup(for: .learner, width: screen.width)
      Output.write(screen.renderer.render(.blocks([title, report])) + "\n")
    }
    Output.write(screen.renderer.render(verdicts.table))
    return verdicts.allSatisfy { $0.status == .passed } ? 0 : 1
  }

  /// Judges every answer in a file.
  static func verdicts(_ path: String, against name: String?) throws(CommandProblem) -> [Verdict] {
    let submission = try LessonPath.submission(path)
    return judge(submission, try lesson(of: submission, name, path))
  }

  /// The author's lesson: the student's file has neither checks nor references.
  private static func lesson(
    of submission: Submission, _ name: String?, _ path: String
  ) throws(CommandProblem) -> Lesson {
    if let name { return try LessonPath.lesson(name) }
    if let own = try? LessonPath.lesson(path), own.hasSolutions { return own }
    guard let id = submission.lesson else {
      throw CommandProblem(
        "\(path): the file does not say which lesson it answers; name it with --lesson", status: 1)
    }
    guard let lesson = Course.standard()[id] else {
      throw CommandProblem(
        "\(path): there is no lesson \(id) here; name the author's file with --lesson", status: 1)
    }
    return lesson
  }

  private static func judge(_ submission: Submission, _ lesson: Lesson) -> [Verdict] {
    let session = Session(.init { _ in })
    return Interrupts.whileRunning(session) { Examination(of: lesson, in: session).judge(submission) }
  }
}
