import Foundation
import Glibc
import Interpreter
import Lessons
import Reporting

/// The child's side: reads a task, judges the submission, reports.
public enum GradingChild {
  /// The descriptor of the channel to the parent. The language has no way to name it.
  static let channel: Int32 = 3

  /// Runs to the end of the task.
  ///
  /// - Returns: the exit status.
  public static func run() -> Int32 {
    let input = FileHandle.standardInput.readDataToEndOfFile()
    guard let task = try? JSONDecoder().decode(GradingTask.self, from: input),
      let lesson = try? LessonReader.read(Array(task.lesson), file: task.lessonName)
    else { return 2 }
    Confinement.apply(task.limits, exercises: lesson.exercises.count)
    let submission: Submission
    do throws(UnreadableLesson) {
      submission = try Submission.read(Array(task.submission), file: task.submissionName)
    } catch {
      send(.unreadable(error.description))
      return 0
    }
    judge(submission, of: lesson, task)
    send(.finished)
    return 0
  }

  private static func judge(_ submission: Submission, of lesson: Lesson, _ task: GradingTask) {
    var options = Session.Options { _ in }
    options.stackSize = 64 << 20
    let examination = Examination(of: lesson, in: Session(options))
    let answers = submission.answers.filter { !task.withheld.contains($0.key) }
    examination.judge(
      Submission(file: submission.file, lesson: submission.lesson, answers: answers), seed: task.seed,
      begins: { send(.begins($0.id)) },
      report: { send(.judged(ExerciseReport($0))) })
  }

  private static func send(_ event: ChildEvent) {
    guard var line = try? JSONEncoder().encode(event) else { return }
    line.append(UInt8(ascii: "\n"))
    line.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = write(channel, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
      }
    }
  }
}

extension ExerciseReport {
  /// A verdict in the words for somebody who is being graded.
  init(_ verdict: Verdict) {
    let status: GradeStatus =
      switch verdict.status {
      case .passed: .pass
      case .wrong, .unchecked: .fail
      case .failed: .error
      case .notAttempted: .notAttempted
      case .skipped: .skipped
      }
    let text = TextRenderer(width: 100).render(verdict.markup(for: .candidate))
    self.init(
      id: verdict.exercise, status: status, points: verdict.points, maximum: verdict.maximum,
      feedback: String(text.prefix(4000)))
  }
}
