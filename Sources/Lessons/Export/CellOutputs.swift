import Interpreter
import Reporting

/// What a lesson's cells print, run in order with the author's solutions.
public struct CellOutputs: Sendable {
  private let texts: [String: String]

  public subscript(cell: Cell) -> String { texts[cell.id] ?? "" }

  /// - Throws: `LessonProblem` where a cell does not run to its end.
  public static func of(_ lesson: Lesson) throws -> CellOutputs {
    let recorder = Recorder()
    let session = Session(.init { recorder.texts[recorder.cell, default: ""] += $0 })
    let ending = LessonRun.run(lesson, in: session, withSolutions: true) { recorder.cell = $0.id }
    switch ending {
    case .finished, .exited: return CellOutputs(texts: recorder.texts)
    case .open(let exercise):
      throw LessonProblem(
        file: lesson.file, line: exercise.cell.firstLine, "the exercise `\(exercise.id)` has no solution")
    case .failed(let failure, let cell):
      throw LessonProblem(file: lesson.file, line: cell.firstLine, "the cell raises \(failure.lastLine)")
    }
  }

  /// Filled while the lesson runs; one thread at a time writes to it.
  private final class Recorder: @unchecked Sendable {
    var cell = ""
    var texts: [String: String] = [:]
  }
}
