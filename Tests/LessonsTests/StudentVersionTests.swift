import Testing

@testable import Lessons

/// The student's file, and the way back from it.
@Suite struct StudentVersionTests {
  private func demo() throws -> Lesson {
    try LessonReader.read(Fixtures.bytes("student/demo.md"), file: "demo.md")
  }

  @Test func leavesOutWhatGivesTheAnswersAway() throws {
    let student = StudentVersion.write(try demo())
    #expect(try Fixtures.expected("student/demo.student.txt", now: student) == student)
  }

  @Test func isItsOwnStudentVersion() throws {
    let student = StudentVersion.write(try demo())
    let again = StudentVersion.write(try LessonReader.read(Array(student.utf8), file: "student.md"))
    #expect(again == student)
  }

  @Test func keepsEveryLineNumberOfASolution() throws {
    let exercise = try #require(try demo().exercise("area"))
    let solution = try #require(exercise.solution)
    let lines = try demo().text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<solution.source.lineCount where !solution.source.line(index).isEmpty {
      #expect(solution.source.line(index) == lines[solution.source.firstLine - 1 + index])
    }
    #expect(!solution.text.contains("STARTER"))
  }

  @Test func findsTheAnswersOfAFilledInFile() throws {
    let lesson = try demo()
    let student = StudentVersion.write(lesson)
    let untouched = try Submission.read(Array(student.utf8), file: "s.md")
    #expect(untouched.lesson == "demo")
    #expect(Set(untouched.answers.keys) == ["area", "side"])
    for exercise in lesson.exercises {
      let answer = try #require(untouched.answers[exercise.id])
      #expect(exercise.isUntouched(answer.text))
      #expect(exercise.isUntouched("\n  \n# thinking\n" + answer.text + "   \n"))
      #expect(exercise.isUntouched(""))
      #expect(
        exercise.isUntouched(answer.text.replacing("The area of a circle", with: "The area\n\nof any circle"))
      )
    }
    let filled = try Submission.read(
      Array(student.replacing("side = ...", with: "side = 2").utf8), file: "s.md")
    let answer = try #require(filled.answers["side"])
    #expect(answer.text == "side = 2\n")
    #expect(lesson.exercise("side").map { $0.isUntouched(answer.text) } == false)
    let line = student.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(of: "side = ...")
    #expect(answer.firstLine == (line ?? 0) + 1)
  }

  @Test func takesNothingButExerciseCellsFromASubmission() throws {
    let text = """
      ```python id="area" exercise points=999
      area = 1
      ```

      ```python reference
      def radii(): return 0
      ```

      ```check for="area"
      forbid nothing
      ```

      ```python id="other"
      x = 1
      ```
      """
    let submission = try Submission.read(Array(text.utf8), file: "s.md")
    #expect(submission.lesson == nil)
    #expect(submission.answers.keys.sorted() == ["area"])
  }

  @Test(arguments: [
    ("```python id=\"a\" exercise\nx\n```\n\n```python id=\"a\" exercise\ny\n```\n", 5),
    ("# Mine\n\n```python id=\"a\" exercise\nx\n", 3),
  ])
  func refusesAnUnreadableSubmission(_ text: String, _ line: Int) {
    let error = #expect(throws: UnreadableLesson.self) { try Submission.read(Array(text.utf8), file: "s.md") }
    #expect(error?.problems.first?.line == line)
  }

  @Test func readsTheAuthorsOwnFileAsASubmission() throws {
    let submission = try Submission.read(Fixtures.bytes("student/demo.md"), file: "demo.md")
    #expect(submission.answers["side"]?.text.trimmed == "side = 2")
  }
}
