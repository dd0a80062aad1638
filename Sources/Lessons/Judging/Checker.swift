import Interpreter
import Reporting
import Syntax

/// Checks answers to a lesson's exercises in the session in which they were run.
///
/// Inputs are drawn from a seed: a fresh one unless it is given, so that no constant passes twice. The same
/// seed gives the same inputs.
public final class Checker {
  let lesson: Lesson
  private let learner: Session
  private let isTrusting: Bool
  private var benches: (learner: Bench, judge: Bench)?

  /// - Parameter isTrusting: whether the session's programs may come upon the references: they are the author's own, and
  ///   suspects stand for the answers.
  public init(_ lesson: Lesson, in session: Session, isTrusting: Bool = false) {
    self.lesson = lesson
    self.isTrusting = isTrusting
    learner = session
  }

  /// Judges an answer that has just been run in the session.
  ///
  /// - Parameters:
  ///   - answer: its text, which `forbid` and `require` look at.
  ///   - seed: where the inputs come from; nil for a fresh one.
  public func check(_ exercise: Exercise, _ answer: Answer, seed: UInt64? = nil) -> Verdict {
    let seed = seed ?? UInt64.random(in: 1...0xFFFF_FFFF)
    if exercise.isUntouched(answer.text) { return Verdict(exercise, .notAttempted, seed: seed) }
    guard let sheet = exercise.sheet else { return Verdict(exercise, .unchecked, seed: seed) }
    do {
      return Verdict(exercise, try judging(of: exercise, sheet, seed: seed).results(for: answer), seed: seed)
    } catch {
      return Verdict(exercise, .unchecked, failure: error.failure, seed: seed)
    }
  }

  /// What judges the exercise in its present state.
  func judging(of exercise: Exercise, _ sheet: CheckSheet, seed: UInt64) throws(BrokenLesson) -> Judging {
    let (learner, judge) = try benches(for: exercise, sheet)
    return Judging(
      exercise: exercise, sheet: sheet, lesson: lesson, learner: learner, judge: judge, seed: seed)
  }

  /// Runs an answer and judges it.
  public func submit(_ exercise: Exercise, _ answer: Answer, seed: UInt64? = nil) -> Verdict {
    if exercise.isUntouched(answer.text) { return Verdict(exercise, .notAttempted) }
    switch learner.run(answer.source, mode: .script) {
    case .finished: return check(exercise, answer, seed: seed)
    case .failed(let failure): return Verdict(exercise, .failed, failure: failure)
    case .exited(let status):
      return Verdict(exercise, .failed, failure: Session.Failure(Diagnostic("SystemExit", String(status))))
    }
  }

  /// The benches, made at the first check.
  private func benches(for exercise: Exercise, _ sheet: CheckSheet) throws(BrokenLesson) -> (Bench, Bench) {
    let pair: (learner: Bench, judge: Bench)
    if let benches {
      pair = benches
    } else {
      pair = (
        try Bench(learner, lesson, holdsReferences: isTrusting),
        try Bench(Session(Session.Options { _ in }), lesson, holdsReferences: true)
      )
      benches = pair
    }
    let comparisons = sheet.checks.compactMap(\.comparison)
    let probes = Set((comparisons.map(\.through) + comparisons.map(\.steps)).compactMap(\.self))
    if sheet.checks.contains(where: { $0.comparison?.reference == Comparison.solution }) {
      try pair.judge.runSolutions(upTo: exercise.id)
      try pair.learner.offerSolutions(before: exercise.id)
    }
    try pair.learner.define(probes)
    return pair
  }
}
