import Interpreter
import Reporting

/// The judging of a whole submission: a lesson from its first cell to its last exercise, with somebody's
/// answers in it.
public struct Examination {
  private let lesson: Lesson
  private let session: Session
  private let checker: Checker

  /// - Parameter session: a fresh one; what its programs print is the caller's affair.
  public init(of lesson: Lesson, in session: Session) {
    self.lesson = lesson
    self.session = session
    checker = Checker(lesson, in: session)
  }

  /// Judges every exercise in order: tells when an answer is about to run, and reports each verdict as soon as it
  /// stands.
  ///
  /// One mistake is not counted twice: after an answer that is wrong or missing, the author's solution is run
  /// in its place, so that what comes later is judged for itself.
  @discardableResult
  public func judge(
    _ submission: Submission, seed: UInt64? = nil, begins: (Exercise) -> Void = { _ in },
    report: (Verdict) -> Void = { _ in }
  ) -> [Verdict] {
    let steps = lesson.steps
    guard let end = steps.lastIndex(where: { $0.exercise != nil }) else { return [] }
    var verdicts: [Verdict] = []
    for step in steps[...end] {
      for cell in step.setup { _ = session.run(cell.source, mode: .script) }
      switch step.content {
      case .reading: break
      case .cell(let cell): _ = session.run(cell.source, mode: .script)
      case .exercise(let exercise):
        begins(exercise)
        let verdict =
          submission.answers[exercise.id].map { checker.submit(exercise, $0, seed: seed) }
          ?? Verdict(exercise, .notAttempted)
        if verdict.status != .passed, let solution = exercise.solution {
          _ = session.run(solution.source, mode: .script)
        }
        verdicts.append(verdict)
        report(verdict)
      }
    }
    return verdicts
  }
}
