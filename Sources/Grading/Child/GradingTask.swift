import Foundation

/// What a child is told on its standard input.
struct GradingTask: Codable {
  let lessonName: String
  let lesson: Data
  let submissionName: String
  let submission: Data
  let seed: UInt64
  let limits: GradingLimits
  /// Exercises that an earlier child has judged, with what is to be done about them.
  var settled: [String: Settlement] = [:]

  enum Settlement: Codable {
    /// The answer passed: it runs again, for what comes after it.
    case kept
    /// The author's answer runs in its place, where the lesson allows that.
    case replaced
  }
}

/// What a child says, a line of JSON each, on the channel that the parent gave it.
enum ChildEvent: Codable {
  /// What the operating system would not take from the child.
  case unconfined([String])
  /// An exercise's answer is about to run.
  case begins(String)
  case judged(ExerciseReport)
  /// The answer went past a limit that only the child can see; the child ends.
  case exceeded(Limit)
  /// The submission can't be read, or is not one of this lesson.
  case unreadable(String)
  /// Every exercise has been judged.
  case finished
}
