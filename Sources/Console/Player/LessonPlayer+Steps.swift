import Interpreter
import Lessons
import Reporting

/// Going through the steps of a lesson.
extension LessonPlayer {
  /// Shows the step that the learner has come to, and writes down that they are there.
  func arrive() throws(CommandProblem) {
    if progress.position != step.id { try record(.moved) }
    prepare(upTo: index)
    answer = step.exercise.map { LessonAnswer(to: $0, earlier: progress.answers[$0.id]) }
    hasAnswerRun = step.exercise.map { progress.states[$0.id] != nil && !wasAttempt($0) } ?? false
    show()
  }

  /// An answer that failed when it was entered was not brought back.
  private func wasAttempt(_ exercise: Exercise) -> Bool {
    guard let text = progress.answers[exercise.id] else { return false }
    return BoundNames.of(text).contains { !session.main.attributeNames.contains($0) }
  }

  /// Runs the setup cells of the steps up to one, unseen.
  func prepare(upTo last: Int) {
    while prepared <= last {
      for cell in steps[prepared].setup { _ = execute(cell.source, mode: .script) }
      prepared += 1
    }
  }

  /// Shows the step: its prose, its code, and what Enter will do.
  func show() {
    let place = Markup.styled(.faint, .text("\(lesson.id) \(index + 1)/\(steps.count)"))
    var blocks: [Markup] = [.stack([.rule, .paragraph(place)]), Prose.markup(step.prose)]
    switch step.content {
    case .reading: blocks.append(faint("The end. Enter finishes the lesson."))
    case .cell(let cell):
      blocks += [code(cell.code), faint("Enter runs it.")]
    case .exercise(let exercise): blocks += self.blocks(of: exercise)
    }
    Output.show(.blocks(blocks))
  }

  private func blocks(of exercise: Exercise) -> [Markup] {
    let worth = exercise.points == 1 ? "1 point" : "\(exercise.points) points"
    let isPassed = progress.state(of: exercise.id) == .passed
    let title = Markup.sequence([
      .styled(isPassed ? .success : .prompt, .text(isPassed ? "✓ " : "▸ ")),
      .styled(.strong, .text("Exercise \(exercise.id)")), .styled(.faint, .text("  \(worth)")),
    ])
    var blocks: [Markup] = [.paragraph(title), code(exercise.starter)]
    if let answer, !answer.isEmpty {
      blocks += [.paragraph("Your answer so far:"), code(answer.text)]
    }
    let advice =
      isPassed
      ? "Passed. Enter goes on." : "Type your answer, or `:edit` it; Enter then checks it. `:hint` helps."
    return blocks + [faint(advice)]
  }

  private func code(_ text: String) -> Markup { .quote(.verbatim(CodeMarkup.lines(text))) }

  private func faint(_ text: String) -> Markup { .paragraph(.styled(.faint, .prose(text))) }

  /// Enter: whatever comes next here.
  func goOn() throws(CommandProblem) -> Next {
    switch step.content {
    case .reading: return try finish()
    case .cell: if try runCell() { return try moveOn() }
    case .exercise(let exercise):
      let state = progress.state(of: exercise.id)
      if state == .passed || state == .skipped { return try moveOn() }
      if answer?.isEmpty == false {
        try check()
      } else {
        hint("Type your answer, or `:edit`. `:hint` helps, `:skip` goes on.")
      }
    }
    return .stay
  }

  /// Runs the cell of the step.
  ///
  /// - Returns: whether it ran to its end.
  func runCell() throws(CommandProblem) -> Bool {
    guard case .cell(let cell) = step.content else { return true }
    guard execute(cell.source).isFinished else { return false }
    try record(.ran)
    return true
  }

  func moveOn() throws(CommandProblem) -> Next {
    guard index + 1 < steps.count else { return try finish() }
    index += 1
    try arrive()
    return .stay
  }

  /// `:next`: what Enter does, but for an exercise, which must be passed or skipped.
  func next() throws(CommandProblem) -> Next {
    guard let exercise = step.exercise, isOpen(exercise) else { return try goOn() }
    say(
      "`\(exercise.id)` is still open. `:check` checks your answer\(canSkip ? ", `:skip` goes on without one" : "")."
    )
    return .stay
  }

  func back() throws(CommandProblem) {
    guard index > 0 else { return say("This is the first step.") }
    index -= 1
    try arrive()
  }

  /// `:goto`: cells on the way forward run unseen; an open exercise on the way is where it ends.
  func go(to name: String) throws(CommandProblem) {
    let target = Int(name).map { $0 - 1 } ?? steps.firstIndex { $0.id == name }
    guard let target, steps.indices.contains(target) else {
      return say(
        name.isEmpty
          ? "Where to? `:goto 3`, or a name that `:list` shows."
          : "There is no step `\(name)`; `:list` shows them.")
    }
    while index < target {
      if let exercise = step.exercise, isOpen(exercise) {
        say("`\(exercise.id)` on the way is still open, and what follows builds on it.")
        break
      }
      prepare(upTo: index)
      if case .cell = step.content, !progress.ran.contains(step.id) {
        guard quietly({ execute(step.cellSource, mode: .script) }).isFinished else { break }
        try record(.ran)
      }
      index += 1
    }
    if index > target { index = target }
    try arrive()
  }

  /// `:play`: runs cells and shows steps up to the next exercise.
  func play() throws(CommandProblem) -> Next {
    while case .cell = step.content {
      guard try runCell(), index + 1 < steps.count else { return .stay }
      index += 1
      try arrive()
    }
    return .stay
  }

  func isOpen(_ exercise: Exercise) -> Bool {
    let state = progress.state(of: exercise.id)
    return state == .open || state == .answered
  }

  var canSkip: Bool { lesson.frontMatter.skip }

  /// Ends the lesson, if no exercise is open.
  func finish() throws(CommandProblem) -> Next {
    let open = lesson.exercises.filter { isOpen($0) }
    guard open.isEmpty else {
      say(
        "Not quite: \(open.map { "`\($0.id)`" }.joined(separator: ", ")) \(open.count == 1 ? "is" : "are") still open. `:goto` goes there."
      )
      return .stay
    }
    if !progress.isFinished { try record(.finished) }
    let passed = progress.passed(in: lesson)
    Output.show(
      .paragraph(
        .styled(
          .success,
          .text("That was \(lesson.title): \(passed) of \(lesson.exercises.count) exercises passed."))))
    if let following = course.lesson(after: lesson) {
      say("Next: `etude learn \(following.id)`, \(following.title).")
    }
    return .leave
  }
}

extension Step {
  /// The program of a step that is a cell.
  fileprivate var cellSource: SourceText {
    if case .cell(let cell) = content { return cell.source }
    return SourceText(name: id, text: "")
  }
}

extension Course {
  /// The lesson that comes after one.
  func lesson(after lesson: Lesson) -> Lesson? {
    guard let index = lessons.firstIndex(where: { $0.id == lesson.id }) else { return nil }
    return lessons.dropFirst(index + 1).first
  }
}
