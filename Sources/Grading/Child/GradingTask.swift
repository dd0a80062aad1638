import Foundation

/// What a child is told on its standard input.
struct GradingTask: Codable {
  let lessonName: String
  let lesson: Data
  let submissionName: String
  let submission: Data
  let seed: UInt64
  let limits: GradingLimits
  /// Exercises whose answers have already stopped a child: they are left out.
  var withheld: [String]
}

/// What a child says, a line of JSON each, on the channel that the parent gave it.
enum ChildEvent: Codable {
  /// An exercise's answer is about to run.
  case begins(String)
  case judged(ExerciseReport)
  /// The submission can't be read.
  case unreadable(String)
  /// Every exercise has been judged.
  case finished
}
