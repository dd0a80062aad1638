import Lessons
import Reporting

/// The lessons there are, as `etude learn` lists them.
public struct LessonShelf {
  private let course: Course

  public init(_ course: Course = .standard()) { self.course = course }

  /// Opens a lesson; without a terminal, says how to go on.
  ///
  /// - Returns: the exit status.
  /// - Throws: `CommandProblem` where no lesson has the name.
  public func open(_ name: String) throws(CommandProblem) -> Int32 {
    guard let lesson = course[name] ?? course.lesson(numbered: name) else {
      let known = course.lessons.map(\.id)
      let near = Suggestion.nearest(to: name, among: known).map { "did you mean \($0)?" }
      throw CommandProblem(
        "there is no lesson \(name); " + (near ?? "the lessons are: \(known.joined(separator: ", "))"))
    }
    guard Screen.isInteractive else {
      Output.show(
        .paragraph(
          .sequence([
            .styled(.strong, .text(lesson.title)), .text(": "), .text(state(of: lesson).words), .text(". "),
            .prose("In a terminal, `etude learn \(lesson.id)` goes on."),
          ])))
      return 0
    }
    return try LessonPlayer(lesson, of: course).run()
  }

  /// Lists the lessons with the learner's progress in each.
  ///
  /// - Returns: the exit status: 1 where there are none because of what is wrong with them.
  public func list() -> Int32 {
    for problem in course.problems { Output.writeError("etude: \(problem)\n") }
    let rows: [[Markup]] = course.lessons.enumerated().map { number, lesson in
      [
        .text("\(number + 1)"), .styled(.strong, .text(lesson.id)), .text(lesson.title),
        state(of: lesson).markup,
      ]
    }
    let next = course.lessons.first { state(of: $0) != .finished } ?? course.lessons.first
    Output.show(
      .blocks([
        .table(
          MarkupTable(
            header: ["", "lesson", "title", "progress"], rows: rows,
            alignments: [.right, .left, .left, .left])),
        .paragraph(.prose(next.map { advice($0) } ?? "There are no lessons here.")),
      ]))
    return course.lessons.isEmpty && !course.problems.isEmpty ? 1 : 0
  }

  private func advice(_ lesson: Lesson) -> String {
    switch state(of: lesson) {
    case .new: "`etude learn \(lesson.id)` begins it."
    case .begun: "`etude learn \(lesson.id)` goes on where you were."
    case .finished: "All are finished. `etude learn \(lesson.id)` shows one again."
    }
  }

  private enum State: Equatable {
    case new
    case begun(passed: Int, of: Int)
    case finished

    var words: String {
      switch self {
      case .new: "not begun"
      case .begun(let passed, let count): "\(passed) of \(count) exercises passed"
      case .finished: "finished"
      }
    }

    var markup: Markup {
      switch self {
      case .new: .styled(.faint, .text(words))
      case .begun: .text(words)
      case .finished: .styled(.success, .text("✓ " + words))
      }
    }
  }

  private func state(of lesson: Lesson) -> State {
    guard let folder = StateFolder.standard(), let entries = try? Journal.entries(of: lesson.id, in: folder),
      !entries.isEmpty
    else { return .new }
    let progress = Progress(entries)
    return progress.isFinished
      ? .finished : .begun(passed: progress.passed(in: lesson), of: lesson.exercises.count)
  }
}

extension Course {
  /// A lesson by its number in the list.
  fileprivate func lesson(numbered text: String) -> Lesson? {
    guard let number = Int(text), lessons.indices.contains(number - 1) else { return nil }
    return lessons[number - 1]
  }
}
