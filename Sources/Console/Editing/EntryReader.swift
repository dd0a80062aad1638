import Interpreter
import Lessons
import Syntax

/// Reads entries: a line, or as many as it takes until they are a whole statement.
public final class EntryReader {
  public enum Entry: Equatable {
    /// A program. It may be nothing but white space.
    case code(String)
    /// A line that begins with `:` or `?`, which no program does.
    case command(String)
    case interrupted
    case end
  }

  private let editor: LineEditor
  private var history: History

  public init?(historyName: String = "history") {
    let history = History(historyName)
    guard let editor = LineEditor(history: history.entries) else { return nil }
    self.editor = editor
    self.history = history
  }

  /// Reads an entry.
  ///
  /// - Parameter session: says when a text is whole, and what Tab offers.
  public func read(_ session: Session, prompt: Prompt) -> Entry {
    editor.completer = { line in
      session.completions(for: line, at: line.utf8.count).map {
        LineEditor.Candidate(start: $0.start, word: $0.text, label: $0.label)
      }
    }
    var text = ""
    var isFirst = true
    while true {
      switch editor.readLine(prompt: isFirst ? prompt.first : prompt.continuation) {
      case .interrupted: return .interrupted
      case .end:
        // In the middle of an entry, the end of the input ends the entry, as it does in Python.
        guard !isFirst else { return .end }
        return finish(text)
      case .line(let line):
        if isFirst, Self.isCommand(line) {
          remember(line)
          return .command(line)
        }
        text = isFirst ? line : text + "\n" + line
        if isWhole(text, line: line, isFirst: isFirst, session) { return finish(text) }
        isFirst = false
      }
    }
  }

  /// A line with several lines was pasted or recalled, and ends when Enter is pressed if it can; what was typed
  /// line by line ends as Python's entries do, at an empty line after a block.
  private func isWhole(_ text: String, line: String, isFirst: Bool, _ session: Session) -> Bool {
    if isFirst, line.contains("\n") { return session.completeness(of: text + "\n") != .incomplete }
    return session.completeness(of: text) != .incomplete
  }

  private func finish(_ text: String) -> Entry {
    var entry = text
    while entry.last == "\n" { entry.removeLast() }
    remember(entry)
    return .code(text + "\n")
  }

  private func remember(_ entry: String) { if history.add(entry) { editor.remember(entry) } }

  /// Lines as they come, until one of the given lines or the end of the input; nil for Ctrl-C.
  public func readLines(prompt: String, until isLast: (String) -> Bool) -> String? {
    var lines: [String] = []
    while true {
      switch editor.readLine(prompt: prompt) {
      case .interrupted: return nil
      case .end: return finished(lines)
      case .line(let line):
        if isLast(line) { return finished(lines) }
        lines.append(line)
      }
    }
  }

  private func finished(_ lines: [String]) -> String {
    let text = lines.joined(separator: "\n")
    remember(text)
    return text + "\n"
  }

  private static func isCommand(_ line: String) -> Bool {
    let text = line.drop { $0 == " " }
    return text.hasPrefix(":") || text.hasPrefix("?") || (text.hasSuffix("?") && !text.contains("#"))
  }
}

/// What stands before the first line of an entry and before the others.
public struct Prompt {
  public let first: String
  public let continuation: String

  public init(first: String, continuation: String) {
    self.first = first
    self.continuation = continuation
  }
}
