import Interpreter
import Lessons
import Reporting

/// Answering the exercises of a lesson.
extension LessonPlayer {
  /// Takes an entry that was typed: (a part of) an answer, or something tried out.
  func take(entry text: String) throws(CommandProblem) -> Next {
    var entry = text
    while entry.last?.isNewline == true { entry.removeLast() }
    if let exercise = step.exercise, var answer, answer.concerns(entry) {
      answer.add(entry)
      try take(answer, to: exercise, running: entry)
      return .stay
    }
    let outcome = execute(SourceText(name: "<stdin>", text: text))
    if case .exited = outcome { return .leave }
    if outcome.isFinished { try record(.tried, source: entry) }
    return .stay
  }

  /// Runs what is new of an answer, and writes the answer down.
  private func take(_ answer: LessonAnswer, to exercise: Exercise, running text: String)
    throws(CommandProblem)
  {
    self.answer = answer
    let outcome = execute(SourceText(name: "<\(exercise.id)>", text: text + "\n"))
    hasAnswerRun = outcome.isFinished
    try record(outcome.isFinished ? .answered : .attempted, source: answer.text)
    if outcome.isFinished, answer.isWhole { hint("Enter checks it.") }
  }

  /// `:check`
  func check() throws(CommandProblem) {
    guard let exercise = currentExercise() else { return }
    let answer = Answer(text: answer?.text ?? "", file: "<\(exercise.id)>")
    let verdict = Interrupts.whileRunning(session) {
      hasAnswerRun ? checker.check(exercise, answer) : checker.submit(exercise, answer)
    }
    Output.endLine()
    Output.show(verdict.markup(for: .learner, width: Screen.output.proseRenderer.width))
    guard verdict.status == .passed else { return }
    hasAnswerRun = true
    try record(.passed, source: answer.text, number: verdict.points)
    hint("Enter goes on.")
  }

  /// `:hint`: the next one, and after the last the first again.
  func giveHint() throws(CommandProblem) {
    guard let exercise = currentExercise() else { return }
    guard !exercise.hints.isEmpty else { return say("There is no hint for this one.") }
    let number = (progress.hints[exercise.id] ?? 0) % exercise.hints.count
    Output.show(Prose.markup(exercise.hints[number]))
    try record(.hinted, number: number + 1)
    let left = exercise.hints.count - number - 1
    hint(left == 0 ? "That was the last hint." : left == 1 ? "There is one more." : "There are \(left) more.")
  }

  /// `:solution`
  func showSolution() throws(CommandProblem) {
    guard let exercise = currentExercise() else { return }
    guard let solution = exercise.solution else { return say("This file has no solutions in it.") }
    Output.show(.quote(.verbatim(CodeMarkup.lines(solution.text))))
    try record(.revealed)
    hint("Type it, to see it work, or `:skip` to go on with it.")
  }

  /// `:skip`: the author's solution runs, as what follows builds on it.
  func skip() throws(CommandProblem) -> Next {
    guard let exercise = step.exercise, isOpen(exercise) else { return try goOn() }
    guard canSkip else {
      say("This lesson wants every exercise solved. `:hint` helps, and `:solution` shows how.")
      return .stay
    }
    if let solution = exercise.solution { _ = execute(solution.source, mode: .script) }
    try record(.skipped)
    return try moveOn()
  }

  /// `:reset`
  func reset(everything: Bool) throws(CommandProblem) {
    if everything {
      try record(.restarted)
      say("The lesson begins anew. What your session holds stays until you leave.")
      index = 0
      return try arrive()
    }
    guard currentExercise() != nil else { return }
    answer?.clear()
    hasAnswerRun = false
    try record(.reset)
    show()
  }

  /// `:edit`: an answer, or a copy of the cell to play with.
  func edit() throws(CommandProblem) -> Next {
    let start: String
    switch step.content {
    case .reading: start = ""
    case .cell(let cell): start = cell.code
    case .exercise(let exercise):
      start = answer.flatMap { $0.isEmpty ? nil : $0.text } ?? exercise.starter
    }
    switch TextEditor.edit(start, name: step.id) {
    case .failed(let reason): say(reason)
    case .edited(let text):
      guard text.contains(where: { !$0.isWhitespace }) else {
        say("The file is empty; nothing has changed.")
        break
      }
      Output.show(.quote(.verbatim(CodeMarkup.lines(text))))
      guard let exercise = step.exercise, var answer else { return try take(entry: text) }
      guard !exercise.isUntouched(text) else {
        say("That is still what you started from.")
        break
      }
      answer.replace(with: text.trimmingLineBreaks)
      try take(answer, to: exercise, running: answer.text)
    }
    return .stay
  }

  /// The exercise of the step; where there is none, says so.
  private func currentExercise() -> Exercise? {
    if let exercise = step.exercise { return exercise }
    say("There is no exercise at this step. Enter goes on.")
    return nil
  }
}

extension String {
  fileprivate var trimmingLineBreaks: String {
    var text = self
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
