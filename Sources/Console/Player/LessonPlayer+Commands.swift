import Lessons
import Reporting

/// The commands of a lesson.
extension LessonPlayer {
  func obey(_ command: LessonCommand) throws(CommandProblem) -> Next {
    switch command {
    case .check: try check()
    case .hint: try giveHint()
    case .solution: try showSolution()
    case .skip: return try skip()
    case .next: return try next()
    case .back: try back()
    case .goto(let name): try go(to: name)
    case .list: Output.show(list)
    case .show: show()
    case .reset(let everything): try reset(everything: everything)
    case .play: return try play()
    case .done: return try finish()
    case .edit: return try edit()
    case .quit: return .leave
    case .help: Output.show(LessonCommand.overview)
    case .inspect(let name, let code): Output.show(NameHelp.markup(name, in: session, code: code))
    case .unknown(let name):
      let near = Suggestion.nearest(to: name, among: LessonCommand.names)
      say(
        "There is no command `:\(name)`. " + (near.map { "Did you mean `:\($0)`?" } ?? "`:help` lists them."))
    }
    return .stay
  }

  /// The steps, and what became of each.
  private var list: Markup {
    let rows: [[Markup]] = steps.enumerated().map { number, step in
      let isHere = number == index
      return [
        .styled(isHere ? .prompt : .faint, .text(isHere ? "▸" : " ")), .text("\(number + 1)"), mark(step),
        step.exercise == nil ? .styled(.faint, .text(step.id)) : .styled(.strong, .text(step.id)),
        .text(step.section),
      ]
    }
    return .table(
      MarkupTable(
        header: ["", "", "", "step", "section"], rows: rows, alignments: [.left, .right, .left, .left, .left])
    )
  }

  private func mark(_ step: Step) -> Markup {
    guard let exercise = step.exercise else {
      return progress.ran.contains(step.id) ? .styled(.faint, "✓") : ""
    }
    return switch progress.state(of: exercise.id) {
    case .open: .styled(.warning, "○")
    case .answered: .styled(.warning, "◐")
    case .passed: .styled(.success, "✓")
    case .skipped: .styled(.faint, "–")
    }
  }
}
