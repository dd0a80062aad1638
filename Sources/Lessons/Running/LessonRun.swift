import Interpreter
import Reporting

/// A lesson run as a script: its cells in order, each printing what a REPL would.
public enum LessonRun {
  public enum Ending: Sendable {
    case finished
    /// An exercise has no answer yet.
    case open(Exercise)
    /// A cell raised an exception that no handler took.
    case failed(Session.Failure, in: Cell)
    case exited(Int)
  }

  /// Runs a lesson, or a student's filled-in file.
  ///
  /// - Parameters:
  ///   - session: a fresh one, whose output goes where the caller wants it.
  ///   - withSolutions: fills exercises with the author's solutions; otherwise the run ends at the first that
  /// is open.
  ///   - original: the author's lesson, if the file is a student's.
  ///   - cell: told of each cell just before it runs.
  public static func run(
    _ lesson: Lesson, in session: Session, withSolutions: Bool, original: Lesson? = nil,
    cell announce: (Cell) -> Void = { _ in }
  ) -> Ending {
    for element in lesson.elements {
      let (cell, source): (Cell, SourceText)
      switch element {
      case .prose: continue
      case .cell(let example):
        if example.role == .noRun { continue }
        (cell, source) = (example, example.source)
      case .exercise(let exercise):
        let program = program(exercise, original?.exercise(exercise.id), withSolutions: withSolutions)
        guard let program else { return .open(exercise) }
        (cell, source) = (exercise.cell, program)
      }
      announce(cell)
      switch session.run(source, mode: cell.role == .setup ? .script : .interactive) {
      case .finished: break
      case .failed(let failure): return .failed(failure, in: cell)
      case .exited(let status): return .exited(status)
      }
    }
    return .finished
  }

  /// What to run for an exercise; nil when it is open.
  private static func program(
    _ exercise: Exercise, _ original: Exercise?, withSolutions: Bool
  ) -> SourceText? {
    let solution = exercise.solution ?? original?.solution
    if withSolutions { return solution?.source }
    if exercise.solution != nil || exercise.cell.code.contains(SolutionMarkers.gap) { return nil }
    return (original ?? exercise).isUntouched(exercise.cell.code) && original != nil
      ? nil : exercise.cell.source
  }
}

extension LessonRun.Ending {
  /// 0 for a run to the end or to an open exercise, 1 for a failure, or what the program asked for.
  public var status: Int {
    switch self {
    case .finished, .open: 0
    case .failed: 1
    case .exited(let status): status
    }
  }

  /// What to say at the end; nil when the lesson ran through.
  public func markup(width: Int = 100) -> Markup? {
    switch self {
    case .finished, .exited: nil
    case .open(let exercise):
      .paragraph(
        """
        The run ends at the exercise `\(exercise.id)` (\(exercise.cell.file), line \(exercise.cell.firstLine - 1)), \
        which is still open. Fill it in, or run with `--solutions`.
        """)
    case .failed(let failure, _): failure.diagnostic.markup(width: width)
    }
  }
}
