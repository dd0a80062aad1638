import Foundation

/// One thing that happened in a lesson: a line of the journal.
public struct JournalEntry: Codable, Equatable, Sendable {
  public enum Event: String, Codable, Sendable {
    /// A cell was run.
    case ran
    /// An answer was entered and ran; whether it is right is another matter.
    case answered
    /// An answer was entered and did not run to its end.
    case attempted
    /// The last answer passed its checks.
    case passed
    /// The exercise was skipped.
    case skipped
    /// The solution was shown.
    case revealed
    /// A hint was shown; `number` says which, from 1.
    case hinted
    /// The learner moved to this step.
    case moved
    /// The cell was put back to its starter.
    case reset
    /// Something of the learner's own, outside any exercise, ran to its end.
    case tried
    /// The lesson was finished.
    case finished
    /// The lesson was begun anew: what came before no longer counts.
    case restarted
  }

  public let lesson: String
  public let event: Event
  /// The cell's or exercise's stable id, where the event is about one.
  public let step: String?
  /// What the learner entered.
  public let source: String?
  /// Which hint, or how many points.
  public let number: Int?
  /// Seconds since 1970.
  public let time: Double

  public init(
    lesson: String, event: Event, step: String? = nil, source: String? = nil, number: Int? = nil,
    time: Double = Date().timeIntervalSince1970
  ) {
    self.lesson = lesson
    self.event = event
    self.step = step
    self.source = source
    self.number = number
    self.time = time
  }
}
