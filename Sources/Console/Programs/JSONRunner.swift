import Foundation
import Interpreter
import Lessons
import Reporting

/// Runs a program or a lesson for a machine: one object of JSON on standard output, and nothing else.
public enum JSONRunner {
  /// What is written. A program is one cell without an id.
  private struct Report: Encodable {
    let file: String
    /// `finished`, `open`, `failed` or `exited`.
    let ending: String
    let status: Int32
    let cells: [Cell]
    let open: String?
    let error: Failure?
  }

  private struct Cell: Encodable {
    let id: String?
    let output: String
  }

  private struct Failure: Encodable {
    let type: String
    let message: String
    let file: String?
    let line: Int?
    let column: Int?
    /// The report as it is shown to people, without colours.
    let text: String
  }

  /// The cells so far, and what the last one prints.
  private final class Recorder: @unchecked Sendable {
    var cells: [(id: String?, output: String)] = []

    func write(_ text: String) {
      if cells.isEmpty { cells.append((nil, "")) }
      cells[cells.count - 1].output += text
    }
  }

  /// The options of a session that may use files, and whose output nobody sees as it comes.
  private static func options(output: @escaping @Sendable (String) -> Void) -> Session.Options {
    var options = Session.Options(output: output)
    options.grants = Grants(files: true)
    return options
  }

  /// - Returns: the exit status.
  public static func run(_ source: SourceText) -> Int32 {
    let recorder = Recorder()
    let session = Session(options { recorder.write($0) })
    let outcome = Interrupts.run(source, in: session, mode: .script)
    switch outcome {
    case .finished: return write(source.name, "finished", 0, recorder)
    case .exited(let status):
      return write(source.name, "exited", Int32(truncatingIfNeeded: status & 0xFF), recorder)
    case .failed(let failure): return write(source.name, "failed", 1, recorder, error: failure)
    }
  }

  /// - Returns: the exit status.
  public static func run(_ lesson: Lesson, withSolutions: Bool) -> Int32 {
    let recorder = Recorder()
    let session = Session(options { recorder.write($0) })
    let original = lesson.hasSolutions ? nil : Course.standard()[lesson.id]
    let ending = Interrupts.whileRunning(session) {
      LessonRun.run(lesson, in: session, withSolutions: withSolutions, original: original) {
        recorder.cells.append(($0.id, ""))
      }
    }
    let status = Int32(truncatingIfNeeded: ending.status & 0xFF)
    switch ending {
    case .finished: return write(lesson.file, "finished", status, recorder)
    case .exited: return write(lesson.file, "exited", status, recorder)
    case .open(let exercise): return write(lesson.file, "open", status, recorder, open: exercise.id)
    case .failed(let failure, _): return write(lesson.file, "failed", status, recorder, error: failure)
    }
  }

  private static func write(
    _ file: String, _ ending: String, _ status: Int32, _ recorder: Recorder, open: String? = nil,
    error: Session.Failure? = nil
  ) -> Int32 {
    let report = Report(
      file: file, ending: ending, status: status,
      cells: recorder.cells.map { Cell(id: $0.id, output: $0.output) }, open: open,
      error: error.map { describe($0) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    if let data = try? encoder.encode(report) {
      Output.write(String(decoding: data, as: UTF8.self) + "\n")
    }
    return status
  }

  private static func describe(_ failure: Session.Failure) -> Failure {
    let diagnostic = failure.diagnostic
    let position = diagnostic.primary.flatMap { label in diagnostic.source?.position(of: label.span) }
    return Failure(
      type: failure.exceptionType, message: failure.message, file: diagnostic.source?.name,
      line: position?.line, column: position?.column,
      text: TextRenderer(width: 100).render(diagnostic.markup(width: 100)))
  }
}
