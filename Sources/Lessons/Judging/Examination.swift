import Interpreter
import Reporting

/// The judging of a whole submission: a lesson from its first cell to its last exercise, with somebody's
/// answers in it.
public struct Examination {
  private let lesson: Lesson
  private let session: Session
  private let checker: Checker

  /// What is to be done about an exercise.
  public enum Treatment: Sendable {
    case judge
    /// It was judged before: the answer runs, for what comes after it.
    case keep
    /// It was judged before: the author's answer runs in its place.
    case replace
  }

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
  /// in its place, so that what comes later is judged for itself; unless the lesson says `substitute: false`.
  @discardableResult
  public func judge(
    _ submission: Submission, seed: UInt64? = nil, treatment: (Exercise) -> Treatment = { _ in .judge },
    begins: (Exercise) -> Void = { _ in }, report: (Verdict) -> Void = { _ in }
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
        let answer = submission.answers[exercise.id]
        switch treatment(exercise) {
        case .keep: answer.map { _ = session.run($0.source, mode: .script) }
        case .replace: substitute(for: exercise)
        case .judge:
          begins(exercise)
          session.renewSteps()
          let verdict =
            answer.map { checker.submit(exercise, $0, seed: seed) } ?? Verdict(exercise, .notAttempted)
          if verdict.status != .passed { substitute(for: exercise) }
          verdicts.append(verdict)
          report(verdict)
        }
      }
    }
    return verdicts
  }

  private func substitute(for exercise: Exercise) {
    guard lesson.frontMatter.substitute, let solution = exercise.solution else { return }
    _ = session.run(solution.source, mode: .script)
  }
}
