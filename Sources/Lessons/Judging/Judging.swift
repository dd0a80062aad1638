import Interpreter
import Reporting
import Syntax

/// The checks of one answer.
struct Judging {
  let exercise: Exercise
  let sheet: CheckSheet
  let lesson: Lesson
  let learner: Bench
  let judge: Bench
  let seed: UInt64
  /// Takes the place of the learner's name, or of all of them: a suspect, when a lesson is held to its rules.
  var stand: (suspect: String, subject: String?)?

  /// The result of every check; of none after one that was interrupted.
  func results(for answer: Answer) -> [CheckResult] {
    var results: [CheckResult] = []
    for check in sheet.checks {
      let result = result(of: check, for: answer)
      results.append(result)
      if case .failed(let failure) = result.outcome, failure.exceptionType == "KeyboardInterrupt" { break }
    }
    return results
  }

  private func result(of check: Check, for answer: Answer) -> CheckResult {
    switch check.kind {
    case .forbid(let names): forbid(names, check, answer)
    case .require(let names): require(names, check, answer)
    case .holds(let predicate, let subjects): holds(predicate, subjects, check)
    default: check.comparison.map { compare($0, check) } ?? CheckResult(check, .passed)
    }
  }

  /// The learner's value of a name, or what stands for it. To be called on the learner's thread.
  func subject(_ name: String) throws -> Value {
    if let stand, stand.subject ?? name == name { return try learner.reference(stand.suspect) }
    return try learner.subject(name)
  }

  /// The reference's value. To be called on the judge's thread.
  func reference(_ comparison: Comparison) throws -> Value {
    try judge.reference(comparison.referenceName)
  }
}

extension CheckResult {
  init(
    _ check: Check, _ outcome: Outcome, _ report: Markup? = nil, place: Markup? = nil, suspect: Suspect? = nil
  ) {
    self.init(check: check, outcome: outcome, report: report, place: place, suspect: suspect)
  }

  /// A lesson's own fault.
  static func broken(_ check: Check, _ failure: Session.Failure) -> CheckResult {
    CheckResult(
      check, .broken(failure), "The lesson's own check failed: \(failure.lastLine)")
  }
}

// MARK: Names

extension Judging {
  private func uses(_ answer: Answer) -> NameUses? {
    guard let tree = try? Parser.parse(answer.source) else { return nil }
    var context: [SyntaxTree] = []
    for case .cell(let cell) in lesson.elements where cell.role != .noRun {
      if let tree = try? Parser.parse(cell.source) { context.append(tree) }
    }
    return NameUses(tree, after: context)
  }

  private func forbid(_ names: [String], _ check: Check, _ answer: Answer) -> CheckResult {
    guard let uses = uses(answer) else { return CheckResult(check, .passed) }
    for name in names {
      guard let use = uses.uses(of: name).first else { continue }
      let line = answer.source.position(of: use.span).line
      return CheckResult(
        check, .wrong, .paragraph("Line \(line) uses `\(name)`. Here you build it yourself, without it."))
    }
    return CheckResult(check, .passed)
  }

  private func require(_ names: [String], _ check: Check, _ answer: Answer) -> CheckResult {
    let uses = uses(answer)
    let missing = names.filter { uses?.uses(of: $0).isEmpty ?? true }
    guard let name = missing.first else { return CheckResult(check, .passed) }
    return CheckResult(
      check, .wrong, .paragraph("This exercise asks for `\(name)`, which your answer does not use."))
  }
}
