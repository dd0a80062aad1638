import Interpreter
import Library
import Reporting
import Testing

@testable import Lessons

/// Answers to the first lesson's exercises, right ones and wrong ones, none of which may be misjudged.
///
/// A file of `answers` belongs to an exercise. Each of its answers stands below a line `#%%` that says what
/// is to be said of it: `right`, `notAttempted`, `failed` with the exception's type, or `wrong` with the
/// suspect that it is.
@Suite(.serialized) struct AnswerTests {
  init() { Library.register() }

  /// What is said of an answer, in the words of the files.
  private func summary(_ verdict: Verdict) -> String {
    let failures = verdict.results.compactMap { result in
      if case .failed(let failure) = result.outcome { failure.exceptionType } else { nil }
    }
    let suspect = verdict.results.compactMap(\.suspect?.name).first
    let words: [String?] =
      switch verdict.status {
      case .passed: ["right"]
      case .failed: ["failed", verdict.failure?.exceptionType ?? failures.first, suspect]
      case .wrong: ["wrong", suspect]
      default: [verdict.status.rawValue]
      }
    return words.compactMap(\.self).joined(separator: " ")
  }

  @Test(arguments: Fixtures.names(in: "answers", extension: "py"))
  func judgesRightly(_ name: String) throws {
    let lesson = try #require(Course.standard { _ in nil }["batchnorm"])
    let exercise = try #require(lesson.exercise(name))
    let session = Session(Session.Options { _ in })
    for step in lesson.steps.prefix(while: { $0.id != name }) {
      switch step.content {
      case .cell(let cell): #expect(session.run(cell.source, mode: .script).isFinished)
      case .exercise(let exercise):
        if let solution = exercise.solution { _ = session.run(solution.source, mode: .script) }
      case .reading: break
      }
    }
    let checker = Checker(lesson, in: session)
    for answer in try MarkedAnswer.read("answers/\(name).py") {
      for seed: UInt64 in [1, 2] {
        let verdict = checker.submit(
          exercise, Answer(text: answer.text, file: "\(name).py", firstLine: answer.line), seed: seed)
        let report = TextRenderer(width: 100).render(verdict.markup())
        #expect(summary(verdict) == answer.mark, "line \(answer.line), seed \(seed):\n\(report)")
      }
    }
  }
}
