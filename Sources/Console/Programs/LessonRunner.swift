import Glibc
import Interpreter
import Lessons
import Reporting

/// Runs a lesson's file as a script: each cell prints what the REPL would print.
public enum LessonRunner {
  /// - Returns: the exit status.
  public static func run(_ lesson: Lesson, withSolutions: Bool) -> Int32 {
    let session = Session(.person { Output.write($0) })
    let original = lesson.hasSolutions ? nil : Course.standard()[lesson.id]
    let ending = Interrupts.whileRunning(session) {
      LessonRun.run(lesson, in: session, withSolutions: withSolutions, original: original)
    }
    Output.endLine()
    switch ending {
    case .finished, .exited: break
    case .failed(let failure, _):
      Output.show(failure.diagnostic)
      if failure.exceptionType == "KeyboardInterrupt" { Interrupts.endProcess() }
    case .open:
      if let markup = ending.markup() { Output.writeError(Screen.error.renderer.render(markup)) }
    }
    return Int32(truncatingIfNeeded: ending.status & 0xFF)
  }
}

extension Lesson {
  /// Whether the file is an author's.
  public var hasSolutions: Bool { exercises.contains { $0.solution != nil } }
}
