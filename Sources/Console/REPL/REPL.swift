import Interpreter
import Lessons
import Reporting

/// The loop of `etude` alone: reads an entry, runs it, shows its value or what is wrong with it.
public final class REPL {
  private let session = Session(.person { Output.write($0) })
  private let reader: EntryReader

  /// - Returns: nil where the terminal can't be used.
  public init?() {
    guard let reader = EntryReader() else { return nil }
    self.reader = reader
  }

  /// Runs until the person leaves.
  ///
  /// - Returns: the exit status.
  public func run() -> Int32 {
    Output.show(
      .paragraph(
        .sequence([
          .styled(.strong, "Etude"), .text(": Python and PyTorch, to practise. "),
          .styled(.faint, "`:help` for help, Ctrl-D to leave."),
        ])))
    while true {
      switch reader.read(session, prompt: .standard) {
      case .interrupted: Output.write("\nKeyboardInterrupt\n")
      case .end:
        Output.write("\n")
        Output.flush()
        return 0
      case .command(let line):
        if obey(REPLCommand(line)) { return 0 }
      case .code(let text):
        if text.allSatisfy(\.isWhitespace) { continue }
        if Leaving.isAsked(by: text, session) { return 0 }
        if let status = evaluate(text) { return status }
      }
    }
  }

  /// - Returns: the exit status when the program asked to leave.
  private func evaluate(_ text: String) -> Int32? {
    let source = SourceText(name: "<stdin>", text: text)
    let outcome = Interrupts.whileRunning(session) { session.run(source, mode: .interactive) }
    Output.endLine()
    switch outcome {
    case .finished: return nil
    case .exited(let status): return Int32(truncatingIfNeeded: status & 0xFF)
    case .failed(let failure):
      Output.show(failure)
      return nil
    }
  }

  /// - Returns: whether to leave.
  private func obey(_ command: REPLCommand) -> Bool {
    switch command {
    case .help: Output.show(REPLCommand.overview)
    case .quit: return true
    case .inspect(let name, let wantsCode): Output.show(NameHelp.markup(name, in: session, code: wantsCode))
    case .paste:
      Output.show(.paragraph(.styled(.faint, "Paste or type; a line with `--` alone, or Ctrl-D, ends it.")))
      if let text = reader.readLines(prompt: "", until: { $0 == "--" }) {
        return evaluate(text) != nil
      }
      Output.write("\nKeyboardInterrupt\n")
    case .time(let code):
      let clock = ContinuousClock()
      var hasLeft = false
      let duration = clock.measure { hasLeft = evaluate(code + "\n") != nil }
      Output.show(.paragraph(.styled(.faint, .text(Duration.text(duration)))))
      return hasLeft
    case .unknown(let name):
      Output.show(.paragraph(.sequence([.prose("There is no command `:\(name)`. "), "`:help` lists them."])))
    }
    return false
  }
}

/// The words with which Python's prompt is left.
enum Leaving {
  private static let words: Set<String> = ["exit", "quit", "exit()", "quit()"]

  /// Whether an entry asks to leave; not where the program has a variable of the name.
  static func isAsked(by text: String, _ session: Session) -> Bool {
    let word = text.filter { !$0.isWhitespace }
    guard words.contains(word) else { return false }
    return !session.main.attributeNames.contains(word.filter { $0.isLetter })
  }
}

extension Prompt {
  /// Python's own prompts.
  static var standard: Prompt {
    let renderer = Screen.output.renderer
    return Prompt(
      first: renderer.renderInline(.styled(.prompt, .text(">>>"))) + " ",
      continuation: renderer.renderInline(.styled(.faint, .text("..."))) + " ")
  }
}

extension Duration {
  /// The duration in the unit that suits it.
  static func text(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let time = Double(seconds) + Double(attoseconds) * 1e-18
    let (value, unit) =
      time < 1e-3 ? (time * 1e6, "µs") : time < 1 ? (time * 1e3, "ms") : (time, "s")
    let tenths = Int(exactly: (value * 10).rounded()) ?? 0
    return value < 100 ? "\(tenths / 10).\(tenths % 10) \(unit)" : "\(tenths / 10) \(unit)"
  }
}
