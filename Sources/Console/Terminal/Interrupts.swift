import Glibc
import Interpreter
import Reporting

/// Ctrl-C. It stops the program that runs; where none runs, whoever waits for a key finds out by `take`.
public enum Interrupts {
  /// The session that runs a program at present.
  nonisolated(unsafe) private static var running: Session?
  nonisolated(unsafe) private static var isPending: sig_atomic_t = 0
  nonisolated(unsafe) private static var isResized: sig_atomic_t = 0
  nonisolated(unsafe) private static var isResumed: sig_atomic_t = 0

  /// Takes over SIGINT from now on.
  ///
  /// The handlers do not let a read go on by itself: who waits for a key is to notice.
  public static func install() {
    running = nil
    isPending = 0
    isResized = 0
    isResumed = 0
    handle(SIGINT) { _ in
      if let session = Interrupts.running { session.interrupt() } else { Interrupts.isPending = 1 }
    }
  }

  /// Takes notice of a window that changes its size and of a process that is brought back to the foreground.
  static func watchWindow() {
    handle(SIGWINCH) { _ in Interrupts.isResized = 1 }
    handle(SIGCONT) { _ in Interrupts.isResumed = 1 }
  }

  private static func handle(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    sigaction(number, &action, nil)
  }

  /// Runs `body` while Ctrl-C goes to `session`.
  static func whileRunning<Result>(_ session: Session, _ body: () -> Result) -> Result {
    let outer = running
    running = session
    defer { running = outer }
    return body()
  }

  /// Whether Ctrl-C was pressed since the last call.
  static func take() -> Bool {
    defer { isPending = 0 }
    return isPending != 0
  }

  /// Whether Ctrl-C was pressed and nobody has taken it yet.
  static var isWaiting: Bool { isPending != 0 }

  /// Whether the window has changed since the last call.
  static func takeResize() -> Bool {
    defer { isResized = 0 }
    return isResized != 0
  }

  /// Whether the process was brought back to the foreground since the last call.
  static func takeResumption() -> Bool {
    defer { isResumed = 0 }
    return isResumed != 0
  }

  /// Ends the process as Ctrl-C does by default, so that a shell's loop or `make` stops too.
  static func endProcess() -> Never {
    Output.flush()
    signal(SIGINT, SIG_DFL)
    raise(SIGINT)
    exit(130)
  }
}

extension Interrupts {
  /// Runs a text in a session while Ctrl-C stops it.
  static func run(_ source: SourceText, in session: Session, mode: Session.Mode = .interactive)
    -> Session.Outcome
  {
    whileRunning(session) { session.run(source, mode: mode) }
  }
}
