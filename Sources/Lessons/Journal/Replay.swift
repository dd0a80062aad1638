import Reporting

/// The programs that bring a session back to where the learner left it.
public enum Replay {
  /// What to run, in the order in which the learner did.
  ///
  /// A cell runs as the lesson has it today, an answer as it was last entered, and a skipped or revealed
  /// exercise with the author's solution. Setup cells run before what needs them. Nothing that failed when it
  /// was entered is run.
  public static func programs(_ entries: [JournalEntry], of lesson: Lesson) -> [SourceText] {
    let steps = lesson.steps
    let index = Dictionary(steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var lastAnswer: [String: Int] = [:]
    for (number, entry) in entries.enumerated() where entry.isAnswer {
      if let step = entry.step { lastAnswer[step] = number }
    }
    var programs: [SourceText] = []
    var prepared = 0
    for (number, entry) in entries.enumerated() {
      if entry.event == .tried, let source = entry.source {
        programs.append(SourceText(name: "<stdin>", text: source))
      }
      guard let step = entry.step, let position = index[step] else { continue }
      while prepared <= position {
        programs += steps[prepared].setup.map(\.source)
        prepared += 1
      }
      switch (entry.event, steps[position].content) {
      case (.ran, .cell(let cell)): programs.append(cell.source)
      case (.answered, .exercise), (.passed, .exercise):
        guard lastAnswer[step] == number, let source = entry.source else { continue }
        programs.append(SourceText(name: "<\(step)>", text: source))
      case (.skipped, .exercise(let exercise)):
        guard lastAnswer[step] == number, let solution = exercise.solution else { continue }
        programs.append(solution.source)
      default: break
      }
    }
    return programs
  }
}

extension JournalEntry {
  /// Whether the entry decides what an exercise's names mean from here on.
  fileprivate var isAnswer: Bool {
    switch event {
    case .answered, .skipped: true
    case .passed: source != nil
    default: false
    }
  }
}
