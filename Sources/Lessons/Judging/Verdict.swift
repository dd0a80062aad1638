import Interpreter
import Reporting

/// What is said of one check.
public struct CheckResult: Sendable {
  public enum Outcome: Sendable {
    case passed
    /// The answer does something else than it should.
    case wrong
    /// The answer raised an exception.
    case failed(Session.Failure)
    /// The lesson itself is at fault: its reference, its inputs or its predicate failed.
    case broken(Session.Failure)
  }

  public let check: Check
  public let outcome: Outcome
  /// What the learner is told beyond the outcome; nil when it passed.
  public let report: Markup?
  /// How to see it again: the inputs and the seed, which are secret where somebody is graded.
  let place: Markup?
  /// The wrong variant that the answer equals, if it equals one.
  public let suspect: Suspect?

  public var passed: Bool { if case .passed = outcome { true } else { false } }
}

/// What is said of an answer to an exercise.
public struct Verdict: Sendable {
  public enum Status: String, Sendable {
    case passed
    case wrong
    /// It did not run, or raised an exception when it was checked.
    case failed
    case notAttempted
    case skipped
    /// The exercise has no checks, or they are at fault themselves.
    case unchecked
  }

  public let exercise: String
  public let status: Status
  public let points: Int
  public let maximum: Int
  public let results: [CheckResult]
  /// Why the answer could not be run at all.
  public let failure: Session.Failure?
  /// With this seed the same inputs are drawn again.
  public let seed: UInt64
}

extension Verdict {
  /// A verdict without any check.
  init(_ exercise: Exercise, _ status: Status, failure: Session.Failure? = nil, seed: UInt64 = 0) {
    self.init(
      exercise: exercise.id, status: status, points: 0, maximum: exercise.points, results: [],
      failure: failure,
      seed: seed)
  }

  /// A verdict from the checks' results.
  init(_ exercise: Exercise, _ results: [CheckResult], seed: UInt64) {
    let allPassed = results.allSatisfy(\.passed)
    let status: Status =
      if allPassed {
        .passed
      } else if results.contains(where: { if case .broken = $0.outcome { true } else { false } }) {
        .unchecked
      } else if results.contains(where: { if case .failed = $0.outcome { true } else { false } }) {
        .failed
      } else {
        .wrong
      }
    self.init(
      exercise: exercise.id, status: status, points: Self.points(exercise, results, allPassed: allPassed),
      maximum: exercise.points, results: results, failure: nil, seed: seed)
  }

  /// Checks with points give theirs one by one; without any the exercise is all or nothing. What is forbidden
  /// or required comes first: without it there are none.
  private static func points(_ exercise: Exercise, _ results: [CheckResult], allPassed: Bool) -> Int {
    if allPassed { return exercise.points }
    let isRuledOut = results.contains { result in
      switch result.check.kind {
      case .forbid, .require: !result.passed
      default: false
      }
    }
    if isRuledOut { return 0 }
    return results.reduce(0) { $0 + ($1.passed ? $1.check.points : 0) }
  }
}
