import Interpreter
import Library
import Reporting
import Testing

@testable import Lessons

/// Answers to the course's exercises, right ones and wrong ones, none of which may be misjudged.
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

  private static let course = Course.standard { _ in nil }

  @Test(arguments: course.lessons.map(\.id))
  func judgesRightly(_ id: String) throws {
    let lesson = try #require(Self.course[id])
    let session = Session(Session.Options { _ in })
    let checker = Checker(lesson, in: session)
    for step in lesson.steps {
      for cell in step.setup { #expect(session.run(cell.source, mode: .script).isFinished) }
      switch step.content {
      case .cell(let cell): #expect(session.run(cell.source, mode: .script).isFinished)
      case .exercise(let exercise):
        for answer in try MarkedAnswer.read("answers/\(exercise.id).py") {
          judges(answer, exercise, checker)
        }
        if let solution = exercise.solution { _ = session.run(solution.source, mode: .script) }
      case .reading: break
      }
    }
  }

  private func judges(_ answer: MarkedAnswer, _ exercise: Exercise, _ checker: Checker) {
    let isTrained = exercise.sheet?.checks.contains { if case .reaches = $0.kind { true } else { false } }
    for seed: UInt64 in isTrained == true ? [1] : [1, 2] {
      let file = "\(exercise.id).py"
      let verdict = checker.submit(
        exercise, Answer(text: answer.text, file: file, firstLine: answer.line), seed: seed)
      let report = TextRenderer(width: 100).render(verdict.markup())
      #expect(summary(verdict) == answer.mark, "\(file), line \(answer.line), seed \(seed):\n\(report)")
    }
  }

  @Test(arguments: course.lessons.flatMap(\.exercises).map(\.id))
  func hasThreeOfEach(_ exercise: String) throws {
    let marks = try MarkedAnswer.read("answers/\(exercise).py").map(\.mark)
    #expect(marks.count { $0 == "right" } >= 3)
    #expect(marks.count { $0.hasPrefix("wrong") || $0.hasPrefix("failed") } >= 3)
  }

  @Test(arguments: Fixtures.names(in: "answers", extension: "py"))
  func belongsToAnExercise(_ name: String) {
    #expect(Self.course.lessons.contains { $0.exercise(name) != nil })
  }
}
