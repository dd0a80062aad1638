import Lessons
import Testing

@testable import Console

/// Answers that are typed bit by bit.
@Suite struct LessonAnswerTests {
  private func exercise(_ solution: String) throws -> Exercise {
    let text = """
      ---
      lesson: test
      title: Test
      ---

      ```python id="e" exercise points=1
      # BEGIN SOLUTION
      \(solution)
      # STARTER
      # ...
      # END SOLUTION
      ```
      """
    let lesson = try LessonReader.read(Array(text.utf8), file: "test.md")
    return try #require(lesson.exercise("e"))
  }

  @Test func partsAddUp() throws {
    var answer = LessonAnswer(to: try exercise("axis = 0\nshape = (1, 64)"), earlier: nil)
    #expect(answer.isEmpty && !answer.isWhole)
    #expect(answer.concerns("axis = 1") && !answer.concerns("print(axis)") && !answer.concerns("other = 1"))
    answer.add("axis = 1")
    #expect(!answer.isWhole)
    answer.add("shape = 2, 3")
    #expect(answer.isWhole)
    answer.add("axis = 0")
    #expect(answer.text == "shape = 2, 3\naxis = 0")
  }

  @Test func earlierAnswerIsTakenUp() throws {
    var answer = LessonAnswer(to: try exercise("def f(x): return x"), earlier: "def f(x): return 1")
    #expect(answer.isWhole)
    answer.add("def f(x): return 2")
    #expect(answer.text == "def f(x): return 2")
  }
}
