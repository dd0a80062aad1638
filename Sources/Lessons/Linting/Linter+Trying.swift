import Interpreter
import Reporting

/// What only shows when the lesson is run.
extension Linter {
  /// The seeds with which everything is tried: what passes with one and fails with another is flaky.
  private static let seeds: [UInt64] = [1, 2, 3, 4, 5]

  mutating func tryOut() {
    let session = Session(Session.Options { _ in })
    let checker = Checker(lesson, in: session, isTrusting: true)
    let strict = Checker(lesson, in: session)
    for step in lesson.steps {
      for cell in step.setup { runs(cell, cell.source, in: session) }
      switch step.content {
      case .reading: break
      case .cell(let cell): runs(cell, cell.source, in: session)
      case .exercise(let exercise):
        guard let solution = exercise.solution, let sheet = exercise.sheet else { continue }
        tryStarter(exercise, sheet, checker, in: session)
        guard runs(exercise.cell, solution.source, in: session) else { continue }
        trySolution(exercise, sheet, solution, strict)
        for suspect in sheet.suspects { trySuspect(suspect, exercise, sheet, solution, checker) }
      }
    }
  }

  @discardableResult
  private mutating func runs(_ cell: Cell, _ source: SourceText, in session: Session) -> Bool {
    guard let failure = session.run(source, mode: .script).failure else { return true }
    let hint = failure.exceptionType == "NameError" ? "a cell may use only what stands above it" : nil
    report(
      line(of: failure) ?? cell.firstLine, "the cell `\(cell.id)` fails: \(failure.lastLine)", hint: hint)
    return false
  }

  /// The line of the lesson's file where a failure arose; nil for one elsewhere.
  private func line(of failure: Session.Failure) -> Int? {
    guard let source = failure.diagnostic.source, source.name == lesson.file,
      let span = failure.diagnostic.primary?.span
    else { return nil }
    return source.position(of: span).line
  }

  private mutating func tryStarter(
    _ exercise: Exercise, _ sheet: CheckSheet, _ checker: Checker, in session: Session
  ) {
    let source = SourceText(name: "<starter>", text: exercise.starter)
    guard session.run(source, mode: .script).isFinished,
      let judging = try? checker.judging(of: exercise, sheet, seed: 1)
    else { return }
    let answer = Answer(text: exercise.starter, file: "<starter>")
    if judging.results(for: answer).allSatisfy(\.passed) {
      report(
        exercise.cell.firstLine - 1, "the starter of `\(exercise.id)` passes every check",
        hint: "check something that only an answer does")
    }
  }

  private mutating func trySolution(
    _ exercise: Exercise, _ sheet: CheckSheet, _ solution: Solution, _ checker: Checker
  ) {
    let answer = Answer(text: solution.text, file: lesson.file)
    var failures: [Int: (result: CheckResult, count: Int)] = [:]
    for seed in Self.seeds {
      do throws(BrokenLesson) {
        for result in try checker.judging(of: exercise, sheet, seed: seed).results(for: answer)
        where !result.passed {
          failures[result.check.line] = (result, (failures[result.check.line]?.count ?? 0) + 1)
        }
      } catch {
        let line = line(of: error.failure) ?? sheet.line
        let message = "the reference cells fail: \(error.failure.lastLine)"
        // Every exercise would say the same.
        if !findings.contains(where: { $0.problem.message == message }) { report(line, message) }
        return
      }
    }
    for (line, failure) in failures {
      report(line, explanation(of: failure.result, exercise, count: failure.count), hint: hint(failure.count))
    }
  }

  private func hint(_ count: Int) -> String? {
    count < Self.seeds.count ? "widen the tolerance, or draw inputs that are easier on the arithmetic" : nil
  }

  private func explanation(of result: CheckResult, _ exercise: Exercise, count: Int) -> String {
    switch result.outcome {
    case .broken(let failure): return "the check `\(result.check.label)` itself fails: \(failure.lastLine)"
    case .failed(let failure): return "the solution of `\(exercise.id)` raises \(failure.lastLine)"
    default:
      let often = count < Self.seeds.count ? " with \(count) of \(Self.seeds.count) seeds" : ""
      return "the solution of `\(exercise.id)` fails the check `\(result.check.label)`\(often)"
    }
  }

  private mutating func trySuspect(
    _ suspect: Suspect, _ exercise: Exercise, _ sheet: CheckSheet, _ solution: Solution, _ checker: Checker
  ) {
    let answer = Answer(text: solution.text, file: lesson.file)
    // A training run that does not learn does not learn with other seeds either, and takes its time.
    let isTrained = sheet.checks.contains { if case .reaches = $0.kind { true } else { false } }
    for seed in Self.seeds.prefix(isTrained ? 1 : 3) {
      guard var judging = try? checker.judging(of: exercise, sheet, seed: seed) else { return }
      judging.stand = (suspect.name, suspect.subject)
      let results = judging.results(for: answer)
      let failing = results.filter { !$0.passed }
      if failing.contains(where: { if case .broken = $0.outcome { true } else { false } }) { return }
      if failing.isEmpty {
        return report(
          suspect.line, "the suspect `\(suspect.name)` is never caught: it passes every check",
          hint: "add an input on which it differs from the reference")
      }
      guard let named = failing.compactMap(\.suspect).first else {
        let reason = failing.compactMap {
          if case .failed(let failure) = $0.outcome { failure.lastLine } else { nil }
        }
        return report(
          suspect.line, "the suspect `\(suspect.name)` is caught and never named",
          hint: reason.first.map { "it raises \($0)" } ?? "its results change from call to call")
      }
      if named.name != suspect.name {
        return report(
          suspect.line, "the suspect `\(suspect.name)` is taken for `\(named.name)`",
          hint: "add an input on which the two differ, or put the more special one first")
      }
    }
  }
}
