import Reporting

/// A line that speaks to the lesson player and not to the language.
enum LessonCommand: Equatable {
  case check, hint, solution, skip, next, back, list, play, done, edit, help, quit, show
  case goto(String)
  /// Back to the starter; `everything` begins the lesson anew.
  case reset(everything: Bool)
  case inspect(String, code: Bool)
  case unknown(String)

  init(_ line: String) {
    let text = line.trimmed
    guard text.hasPrefix(":") else {
      if case .inspect(let name, let code) = REPLCommand(text) {
        self = .inspect(name, code: code)
      } else {
        self = .help
      }
      return
    }
    let words = text.dropFirst().split(separator: " ", maxSplits: 1).map { $0.trimmed }
    let rest = words.count > 1 ? words[1] : ""
    switch words.first ?? "" {
    case "goto", "g": self = .goto(rest)
    case "reset": self = .reset(everything: rest == "all" || rest == "lesson")
    case "exit", "q": self = .quit
    case "h", "?", "": self = .help
    case "n": self = .next
    case "b": self = .back
    case "c": self = .check
    case "e": self = .edit
    case let name: self = Self.plain[name] ?? .unknown(name)
    }
  }

  private static let plain: [String: LessonCommand] = [
    "check": .check, "hint": .hint, "solution": .solution, "skip": .skip, "next": .next, "back": .back,
    "list": .list, "play": .play, "done": .done, "edit": .edit, "help": .help, "quit": .quit, "show": .show,
  ]

  static var names: [String] { plain.keys.sorted() + ["goto", "reset"] }

  /// What `:help` shows in a lesson.
  static let overview = Markup.blocks([
    .paragraph(
      "Enter on an empty line goes on: it runs a cell, checks an answer, and then moves to the next step."),
    .table(
      MarkupTable(rows: [
        ["`:check`", "check your answer"],
        ["`:hint`", "a hint; again for the next one"],
        ["`:solution`", "show the author's solution"],
        ["`:skip`", "leave the exercise; what follows uses the author's solution"],
        ["`:edit`", "write the answer in your editor (`$EDITOR`)"],
        ["`:reset`", "forget your answer; `:reset all` begins the lesson anew"],
        ["`:next` `:back`", "to the next step, or the one before"],
        ["`:goto STEP`", "to a step, by its number or name in `:list`"],
        ["`:list`", "the lesson's steps, and what became of each"],
        ["`:show`", "show this step again"],
        ["`:play`", "run the cells from here to the next exercise"],
        ["`:done`", "finish the lesson"],
        ["`:quit`", "leave; `etude learn` resumes here"],
      ])),
    .paragraph(
      "Anything else is Python and runs in the lesson's session. `?name` and Tab work as in the REPL."),
  ])
}
