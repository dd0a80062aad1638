import Reporting

/// What the student's version must not give away.
extension Linter {
  mutating func readStudentVersion() {
    let text = StudentVersion.write(lesson)
    let student: Lesson
    do throws(UnreadableLesson) {
      student = try LessonReader.read(Array(text.utf8), file: lesson.file)
    } catch {
      return report(error.problems.first?.line, "the student's version cannot be read: \(error)")
    }
    if student.exercises.map(\.id) != lesson.exercises.map(\.id) {
      report(nil, "the student's version has other exercises than the lesson")
    }
    let shown = shownCode()
    for exercise in lesson.exercises {
      let lines = tellingLines(of: exercise)
      let given = lines.filter { shown[$0.text].map { $0 < exercise.cell.firstLine } ?? false }
      // A few lines are everybody's: `loss.backward()` gives no training loop away.
      guard given.count * 2 >= lines.count else { continue }
      for line in given {
        guard let place = shown[line.text] else { continue }
        report(
          place, "the cell shows a line of the solution of `\(exercise.id)`: `\(line.text)`",
          hint: "say it in other words, or move the cell below the exercise")
      }
    }
  }

  /// The lines of code that a learner meets before they answer, and where: hints are there to tell.
  private func shownCode() -> [String: Int] {
    var lines: [String: Int] = [:]
    for element in lesson.elements {
      switch element {
      case .cell(let cell): add(cell.code, from: cell.firstLine, to: &lines)
      case .prose(let block):
        if case .code(let code) = block.kind { add(code.text, from: code.firstLine, to: &lines) }
      case .exercise(let exercise): add(exercise.starter, from: exercise.cell.firstLine, to: &lines)
      }
    }
    return lines
  }

  private func add(_ code: String, from first: Int, to lines: inout [String: Int]) {
    for (index, line) in code.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if lines[line.trimmed] == nil { lines[line.trimmed] = first + index }
    }
  }

  /// The lines of a solution that are not in its starter, and long enough to give something away.
  private func tellingLines(of exercise: Exercise) -> [(text: String, number: Int)] {
    guard let solution = exercise.solution else { return [] }
    let starter = Set(exercise.starter.split(separator: "\n").map(\.trimmed))
    return (0..<solution.source.lineCount).compactMap { index in
      let text = solution.source.line(index).trimmed
      guard text.count >= 12, !text.hasPrefix("#"), !starter.contains(text) else { return nil }
      return (text, solution.source.firstLine + index)
    }
  }
}
