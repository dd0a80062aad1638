import Interpreter
import Lessons
import Reporting

/// The loop of `etude learn LESSON`: shows a step, takes entries and commands, and goes on.
///
/// Whatever is entered is in the journal before the next prompt appears; a player that begins where there is a
/// journal brings the session back to where it was.
public final class LessonPlayer {
  let course: Course
  let lesson: Lesson
  let steps: [Step]
  let session: Session
  let checker: Checker
  let reader: EntryReader
  private let sink: Sink
  private let journal: Journal

  var progress: Progress
  /// Where the learner is, in `steps`.
  var index = 0
  /// The first step whose setup cells have not run.
  var prepared = 0
  var answer: LessonAnswer?
  /// Whether the session holds what the answer defines.
  var hasAnswerRun = false

  /// What a player does after a command.
  enum Next { case stay, leave }

  /// What the session prints to; muted while a lesson is brought back to where it was.
  private final class Sink: @unchecked Sendable {
    var isMuted = false
  }

  /// - Throws: `CommandProblem` where the journal can't be kept or there is no terminal.
  public init(_ lesson: Lesson, of course: Course) throws(CommandProblem) {
    guard let folder = StateFolder.standard() else {
      throw CommandProblem("there is no place to keep your progress: set ETUDE_STATE to a folder", status: 1)
    }
    guard let reader = EntryReader(historyName: "history-\(lesson.id)") else {
      throw CommandProblem("the terminal can't be used", status: 1)
    }
    let entries: [JournalEntry]
    do throws(StateProblem) {
      entries = try Journal.entries(of: lesson.id, in: folder)
      journal = try Journal(lesson: lesson.id, in: folder)
    } catch {
      throw CommandProblem("can't keep your progress in \(error)", status: 1)
    }
    let sink = Sink()
    self.course = course
    self.lesson = lesson
    self.reader = reader
    self.sink = sink
    steps = lesson.steps
    session = Session(.person { if !sink.isMuted { Output.write($0) } })
    checker = Checker(lesson, in: session)
    progress = Progress(entries)
    resume(entries)
  }

  /// Brings the session back to where the journal left it.
  private func resume(_ entries: [JournalEntry]) {
    guard !entries.isEmpty else {
      return hint("Enter goes on, `:help` lists the commands, Ctrl-D leaves. Whatever you enter is kept.")
    }
    let failed = quietly {
      Replay.programs(entries, of: lesson).filter { !Interrupts.run($0, in: session).isFinished }
    }
    let visited = entries.compactMap(\.step).compactMap { id in steps.firstIndex { $0.id == id } }
    prepared = (visited.max() ?? -1) + 1
    index = visited.last ?? 0
    say("Welcome back to \(lesson.title). You are at step \(index + 1) of \(steps.count).")
    if let first = failed.first {
      say("Something that ran before no longer does (\(first.name)). `:reset all` begins anew.")
    }
  }

  /// Runs until the learner leaves.
  ///
  /// - Returns: the exit status.
  public func run() throws(CommandProblem) -> Int32 {
    guard !steps.isEmpty else {
      Output.show(.paragraph("This lesson has nothing in it yet."))
      return 0
    }
    try arrive()
    while true {
      let next: Next
      switch reader.read(session, prompt: .standard) {
      case .interrupted:
        Output.write("\nKeyboardInterrupt\n")
        next = .stay
      case .end:
        Output.write("\n")
        next = .leave
      case .command(let line): next = try obey(LessonCommand(line))
      case .code(let text):
        if text.allSatisfy(\.isWhitespace) {
          next = try goOn()
        } else if Leaving.isAsked(by: text, session) {
          next = .leave
        } else {
          next = try take(entry: text)
        }
      }
      if next == .leave {
        sayGoodbye()
        return 0
      }
    }
  }

  private func sayGoodbye() {
    guard !progress.isFinished else { return }
    Output.show(.paragraph(.prose("Everything is kept. `etude learn \(lesson.id)` goes on from here.")))
  }

  var step: Step { steps[min(index, steps.count - 1)] }

  // MARK: What every part of the player uses

  /// Writes an event down, and takes it into account.
  func record(_ event: JournalEntry.Event, source: String? = nil, number: Int? = nil) throws(CommandProblem) {
    let id = event == .finished || event == .restarted ? nil : step.id
    let entry = JournalEntry(lesson: lesson.id, event: event, step: id, source: source, number: number)
    do throws(StateProblem) { try journal.append(entry) } catch {
      throw CommandProblem("can't keep your progress in \(error)", status: 1)
    }
    progress.add(entry)
  }

  /// Runs a text in the session, and shows what is wrong with it.
  func execute(_ source: SourceText, mode: Session.Mode = .interactive) -> Session.Outcome {
    let outcome = Interrupts.run(source, in: session, mode: mode)
    Output.endLine()
    if let failure = outcome.failure { Output.show(failure) }
    return outcome
  }

  func quietly<Result>(_ body: () -> Result) -> Result {
    sink.isMuted = true
    defer { sink.isMuted = false }
    return body()
  }

  func say(_ text: String) { Output.show(.paragraph(.prose(text))) }

  func hint(_ text: String) { Output.show(.paragraph(.styled(.faint, .prose(text)))) }
}
