/// How far a learner is in a lesson, as its journal tells it.
///
/// It is kept by the cells' stable ids, so that it survives an edit of the lesson: what is gone is passed
/// over, and what is new is open.
public struct Progress: Equatable, Sendable {
  public enum State: Equatable, Sendable {
    case open
    /// Answered, and not yet right.
    case answered
    case passed
    case skipped
  }

  /// What has become of each exercise that was touched.
  public private(set) var states: [String: State] = [:]
  /// The last answer to each exercise.
  public private(set) var answers: [String: String] = [:]
  /// The cells that were run.
  public private(set) var ran: Set<String> = []
  /// How many hints of each exercise were shown.
  public private(set) var hints: [String: Int] = [:]
  /// Where the learner is.
  public private(set) var position: String?
  public private(set) var isFinished = false

  public init(_ entries: [JournalEntry] = []) {
    for entry in entries { add(entry) }
  }

  /// Takes one more entry into account.
  public mutating func add(_ entry: JournalEntry) {
    if let step = entry.step { position = step }
    switch (entry.event, entry.step) {
    case (.restarted, _): self = Progress()
    case (.finished, _): isFinished = true
    case (.ran, let step?): ran.insert(step)
    case (.answered, let step?), (.attempted, let step?):
      answers[step] = entry.source
      states[step] = .answered
    case (.passed, let step?):
      if let source = entry.source { answers[step] = source }
      states[step] = .passed
    case (.skipped, let step?): states[step] = .skipped
    case (.hinted, let step?): hints[step] = Swift.max(hints[step] ?? 0, entry.number ?? 1)
    case (.reset, let step?):
      answers[step] = nil
      states[step] = nil
    default: break
    }
  }

  public func state(of exercise: String) -> State { states[exercise] ?? .open }

  /// How many of a lesson's exercises are passed.
  public func passed(in lesson: Lesson) -> Int {
    lesson.exercises.reduce(0) { $0 + (state(of: $1.id) == .passed ? 1 : 0) }
  }
}
