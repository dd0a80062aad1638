import Interpreter
import Lessons
import Reporting

extension ExerciseReport {
  /// A verdict in the words for somebody who is being graded.
  init(_ verdict: Verdict, _ limits: GradingLimits) {
    let status: GradeStatus =
      switch verdict.status {
      case .passed: .pass
      case .wrong: .fail
      case .failed, .unchecked: .error
      case .notAttempted: .notAttempted
      case .skipped: .skipped
      }
    var markup = verdict.markup(for: .candidate)
    if verdict.failures.contains(where: { $0.exceptionType == "RecursionError" }) {
      markup = .blocks([markup, .paragraph(.text("Calls may be nested \(limits.depth) deep."))])
    }
    let text = TextRenderer(width: 100).render(markup).withoutAddresses
    self.init(
      id: verdict.exercise, status: status, points: verdict.points, maximum: verdict.maximum,
      feedback: String(text.prefix(ExerciseReport.longestFeedback)),
      suspects: Array(Set(verdict.results.compactMap(\.suspect?.message))).sorted())
  }

  /// In characters.
  private static let longestFeedback = 4000
}

extension Verdict {
  /// Every failure of the answer, in running it or in a check.
  fileprivate var failures: [Session.Failure] {
    [failure].compactMap(\.self)
      + results.compactMap { result in
        if case .failed(let failure) = result.outcome { failure } else { nil }
      }
  }

  /// Whether the answer took more steps than it may.
  var exceededSteps: Bool { failures.contains { $0.exceptionType == "StepLimitExceeded" } }
}

extension String {
  /// The text with the addresses of objects blanked: they are others in each run, and reports are to be the same.
  fileprivate var withoutAddresses: String {
    replacing(/\bat 0x[0-9a-f]+/, with: "at 0x…")
  }
}
