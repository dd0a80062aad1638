import Interpreter
import Reporting

/// A verdict in words.
extension Verdict {
  public enum Audience: Sendable {
    /// Somebody who is learning: hidden checks give the likely mistake away.
    case learner
    /// Somebody who is being graded: hidden checks say only that they exist.
    case candidate
  }

  /// What to say after an answer was checked: the first thing that is wrong, and what to make of it.
  public func markup(for audience: Audience = .learner, width: Int = 100) -> Markup {
    switch status {
    case .passed: return .paragraph(.styled(.success, .text("Right! \(score).")))
    case .notAttempted:
      return .paragraph("Nothing has been filled in yet. Change the cell, then check again.")
    case .skipped: return .paragraph("Skipped.")
    case .unchecked where results.isEmpty && failure == nil:
      return .paragraph("This exercise has no checks here. They are in the teacher's file.")
    case .wrong, .failed, .unchecked: break
    }
    var blocks: [Markup] = []
    if let failure { blocks.append(failure.diagnostic.markup(width: width)) }
    for result in results where !result.passed { blocks.append(result.markup(for: audience, width: width)) }
    if !results.isEmpty { blocks.append(.paragraph(.styled(.faint, .text(tally)))) }
    return .blocks(blocks)
  }

  /// "3 of 5 points"
  public var score: String { "\(points) of \(maximum) \(maximum == 1 ? "point" : "points")" }

  private var tally: String {
    "\(results.count(where: \.passed)) of \(results.count) checks passed, \(score)."
  }
}

extension CheckResult {
  /// What to say of a check that did not pass.
  public func markup(for audience: Verdict.Audience, width: Int = 100) -> Markup {
    let title = Markup.sequence([
      .styled(.error, "✗ "), .styled(.strong, .text(check.isHidden ? "a hidden check" : check.label)),
    ])
    var blocks: [Markup] = [.paragraph(title)]
    switch outcome {
    case .failed(let failure) where !check.isHidden: blocks.append(failure.diagnostic.markup(width: width))
    case .failed(let failure) where audience == .learner:
      blocks.append(.paragraph(.text("Your answer raised \(failure.lastLine)")))
    default: break
    }
    if let report, !check.isHidden { blocks.append(report) }
    if let place, !check.isHidden, audience == .learner { blocks.append(place) }
    if let suspect, !check.isHidden || audience == .learner {
      blocks.append(.hanging(lead: .styled(.hint, "Likely: "), .paragraph(.prose(suspect.message))))
    }
    return .blocks(blocks)
  }
}

extension [Verdict] {
  /// Every check in a table, one row each, and the points below.
  public var table: Markup {
    var rows: [[Markup]] = []
    for verdict in self {
      var name = Markup.text(verdict.exercise)
      if verdict.results.isEmpty {
        rows.append([name, "", verdict.status.markup, .text("\(verdict.points)/\(verdict.maximum)")])
      }
      for result in verdict.results {
        rows.append([
          name, .text(result.check.isHidden ? "hidden check" : result.check.label), result.outcome.markup,
          .text(
            result.check.points == 0
              ? "" : "\(result.passed ? result.check.points : 0)/\(result.check.points)"),
        ])
        name = ""
      }
    }
    let points = reduce(0) { $0 + $1.points }
    let maximum = reduce(0) { $0 + $1.maximum }
    return .blocks([
      .table(
        MarkupTable(
          header: ["exercise", "check", "result", "points"], rows: rows,
          alignments: [.left, .left, .left, .right])),
      .paragraph(.styled(.strong, .text("\(points) of \(maximum) points"))),
    ])
  }
}

extension Verdict.Status {
  /// The status in words, coloured.
  public var markup: Markup {
    switch self {
    case .passed: .styled(.success, "passed")
    case .wrong: .styled(.error, "wrong")
    case .failed: .styled(.error, "failed")
    case .notAttempted: .styled(.faint, "not attempted")
    case .skipped: .styled(.faint, "skipped")
    case .unchecked: .styled(.warning, "not checked")
    }
  }
}

extension CheckResult.Outcome {
  /// The outcome in words, coloured.
  public var markup: Markup {
    switch self {
    case .passed: .styled(.success, "passed")
    case .wrong: .styled(.error, "wrong")
    case .failed(let failure): .styled(.error, .text(failure.exceptionType))
    case .broken: .styled(.warning, "the check failed")
    }
  }
}
