import Glibc
import Lessons
import Reporting

/// `etude learn --watch FILE.md`: checks a filled-in lesson whenever it is saved, and shows the first exercise that
/// wants something.
public struct LessonWatch {
  private let path: String
  private let lesson: String?

  /// - Parameters:
  ///   - path: the file. Where there is none, the lesson's student version is written there.
  ///   - lesson: the lesson that it answers, where the file does not say.
  public init(_ path: String, lesson: String?) throws(CommandProblem) {
    self.path = path
    self.lesson = lesson
    if let lesson, access(path, F_OK) != 0 {
      try ProgramFile.write(StudentVersion.write(try LessonPath.lesson(lesson)), to: path)
    }
  }

  /// Watches until everything passes or Ctrl-C is pressed.
  ///
  /// - Returns: 0 when everything passes, 130 after Ctrl-C.
  public func run() throws(CommandProblem) -> Int32 {
    var seen = try stamp()
    if check() { return 0 }
    while true {
      if Interrupts.take() { return 130 }
      usleep(200_000)
      // An editor may take the file away for a moment while it saves.
      guard let now = try? stamp(), now != seen else { continue }
      seen = now
      if check() { return 0 }
    }
  }

  /// What changes when a file is saved.
  private struct Stamp: Equatable {
    let file: UInt
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  private func stamp() throws(CommandProblem) -> Stamp {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw CommandProblem("\(path): \(String(cString: strerror(errno)))", status: 1)
    }
    return Stamp(
      file: UInt(status.st_ino), size: status.st_size, seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec)
  }

  /// - Returns: whether every exercise passes.
  private func check() -> Bool {
    let screen = Screen.output
    if isatty(STDOUT_FILENO) == 1 { Output.write("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
    do throws(CommandProblem) {
      let verdicts = try LessonChecking.verdicts(path, against: lesson)
      Output.write(screen.proseRenderer.render(report(verdicts, width: screen.width)))
      Output.flush()
      return verdicts.allSatisfy { $0.status == .passed }
    } catch {
      // A file that is half written may be no lesson; the next save mends it.
      Output.write("\(error)\n")
      Output.flush()
      return false
    }
  }

  private func report(_ verdicts: [Verdict], width: Int) -> Markup {
    let passed = verdicts.filter { $0.status == .passed }.count
    let points = verdicts.reduce(0) { $0 + $1.points }
    let all = verdicts.reduce(0) { $0 + $1.maximum }
    let progress = Markup.paragraph(
      .prose("\(passed) of \(verdicts.count) exercises, \(points) of \(all) points."))
    guard let next = verdicts.first(where: { $0.status != .passed && $0.status != .skipped }) else {
      return .blocks([progress, .paragraph(.styled(.success, "Everything passes."))])
    }
    let title = Markup.paragraph(
      .sequence([.styled(.strong, .text(next.exercise)), .text("  "), next.status.markup]))
    return .blocks([
      title, next.markup(for: .learner, width: width), progress,
      .paragraph(.styled(.faint, .text("Watching \(path). Save it to check again; Ctrl-C ends."))),
    ])
  }
}
