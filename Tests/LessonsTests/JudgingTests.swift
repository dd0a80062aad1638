import Interpreter
import Library
import Reporting
import Testing

@testable import Lessons

/// A whole lesson, judged, examined and run as a script.
@Suite(.serialized) struct JudgingTests {
  init() { Library.register() }

  private func circle() throws -> Lesson {
    try LessonReader.read(Fixtures.bytes("judged/circle.md"), file: "circle.md")
  }

  /// A session that collects what is printed.
  private final class Printed: @unchecked Sendable {
    var text = ""
    func session() -> Session { Session(Session.Options { self.text += $0 }) }
  }

  @Test func saysWhatIsWrong() throws {
    let lesson = try circle()
    var report = ""
    for answer in try MarkedAnswer.read("judged/circle.answers.py") {
      let printed = Printed()
      let session = printed.session()
      _ = session.run(SourceText(name: "setup", text: "import math\n"), mode: .script)
      let exercise = try #require(lesson.exercise(answer.mark))
      let verdict = Checker(lesson, in: session).submit(
        exercise, Answer(text: answer.text, file: "answers.py", firstLine: answer.line), seed: 42)
      report += "#%% line \(answer.line): \(verdict.status.rawValue), \(verdict.score)\n\n"
      report += TextRenderer(width: 80).render(verdict.markup(width: 80)) + "\n"
      #expect(printed.text.isEmpty)
    }
    #expect(try Fixtures.expected("judged/circle.answers.txt", now: report) == report)
  }

  @Test func saysNothingOfHiddenChecksToACandidate() throws {
    let lesson = try circle()
    let session = Printed().session()
    let exercise = try #require(lesson.exercise("area"))
    let answer = Answer(text: "def area(r):\n    return 3 * r * r + 1\n", file: "a.md")
    let verdict = Checker(lesson, in: session).submit(exercise, answer, seed: 1)
    let text = TextRenderer(width: 80).render(verdict.markup(for: .candidate))
    #expect(text.contains("a hidden check"))
    #expect(!text.contains("nothing"))
  }

  @Test func judgesTheSameUnderTheSameSeed() throws {
    let lesson = try circle()
    let answer = Answer(text: "import math\ndef area(r):\n    return math.pi * r\n", file: "a.md")
    let exercise = try #require(lesson.exercise("area"))
    func report(_ seed: UInt64?) -> String {
      let verdict = Checker(lesson, in: Printed().session()).submit(exercise, answer, seed: seed)
      return TextRenderer(width: 80).render(verdict.markup())
    }
    #expect(report(7) == report(7))
    #expect(report(7) != report(8))
    #expect(report(nil) != report(nil))
  }

  @Test func examinesAWholeSubmission() throws {
    let lesson = try circle()
    let submission = try Submission.read(Fixtures.bytes("judged/circle.submission.md"), file: "s.md")
    var reported: [String] = []
    let verdicts = Examination(of: lesson, in: Printed().session())
      .judge(submission, seed: 3, report: { reported.append($0.exercise) })
    #expect(reported == ["sides", "area", "twice"])
    let table = TextRenderer(width: 80).render(verdicts.table)
    #expect(try Fixtures.expected("judged/circle.submission.txt", now: table) == table)
  }

  @Test func runsAsAScript() throws {
    let printed = Printed()
    let ending = LessonRun.run(try circle(), in: printed.session(), withSolutions: true)
    #expect(ending.status == 0)
    #expect(ending.markup() == nil)
    #expect(try Fixtures.expected("judged/circle.run.txt", now: printed.text) == printed.text)
  }

  @Test func stopsAtTheFirstOpenExercise() throws {
    let lesson = try circle()
    for file in [lesson, try student(lesson)] {
      let printed = Printed()
      let ending = LessonRun.run(file, in: printed.session(), withSolutions: false, original: lesson)
      guard case .open(let exercise) = ending else {
        Issue.record("the run did not stop: \(ending)")
        continue
      }
      #expect(exercise.id == "sides")
      #expect(printed.text == "a circle\n5\n")
    }
  }

  @Test func runsAStudentsFile() throws {
    let lesson = try circle()
    let filled = try LessonReader.read(Fixtures.bytes("judged/circle.submission.md"), file: "s.md")
    guard
      case .open(let exercise) = LessonRun.run(
        filled, in: Printed().session(), withSolutions: false, original: lesson)
    else {
      Issue.record("the run did not stop")
      return
    }
    #expect(exercise.id == "twice")
  }

  private func student(_ lesson: Lesson) throws -> Lesson {
    try LessonReader.read(Array(StudentVersion.write(lesson).utf8), file: "student.md")
  }
}

/// An answer in a file of several, each below a line `#%%` with a mark.
struct MarkedAnswer {
  let mark: String
  let text: String
  /// The line of the file on which the answer begins.
  let line: Int

  static func read(_ path: String) throws -> [MarkedAnswer] {
    let text = String(decoding: try Fixtures.bytes(path), as: UTF8.self)
    var answers: [MarkedAnswer] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("#%% ") {
        answers.append(MarkedAnswer(mark: String(line.dropFirst(4)), text: "", line: index + 2))
      } else if let last = answers.popLast() {
        answers.append(MarkedAnswer(mark: last.mark, text: last.text + line + "\n", line: last.line))
      }
    }
    return answers
  }
}
