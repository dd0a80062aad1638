import Reporting

/// A line of the REPL that is no program.
enum REPLCommand: Equatable {
  case help
  case quit
  case inspect(String, code: Bool)
  case paste
  case time(String)
  case unknown(String)

  init(_ line: String) {
    let text = line.trimmed
    if text.hasPrefix("?") || text.hasSuffix("?") {
      let name = text.filter { $0 != "?" }.trimmed
      let marks = text.count - name.count
      self = name.isEmpty ? .help : .inspect(name, code: marks > 1 && text.contains("??"))
      return
    }
    let words = text.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.count > 1 ? words[1].trimmed : ""
    switch words.first ?? "" {
    case "help", "h", "":
      self = rest.isEmpty ? .help : .inspect(rest, code: false)
    case "quit", "q", "exit": self = .quit
    case "paste": self = .paste
    case "time": self = .time(rest)
    case let name: self = .unknown(name)
    }
  }

  /// What `:help` shows.
  static let overview = Markup.blocks([
    .paragraph(
      """
      Type Python: an expression shows its value, which `_` then holds. A block goes on until an empty line; Alt-Enter \
      begins a new line anywhere.
      """),
    .table(
      MarkupTable(rows: [
        ["`?name`", "what `name` is: its parameters and its documentation"],
        ["`??name`", "its source"],
        ["Tab", "completes names, attributes, arguments and modules"],
        ["↑ ↓ Ctrl-R", "earlier entries, of earlier runs too"],
        ["Ctrl-C", "stops a program, or gives a line up"],
        ["`:paste`", "enter several lines as one program, up to a line `--`"],
        ["`:time CODE`", "runs it and says how long it took"],
        ["`:quit`", "leave; Ctrl-D and `exit()` do too"],
      ])),
    .paragraph("`etude learn` teaches; `etude --help` lists what else there is."),
  ])
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
