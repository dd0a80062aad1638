/// What an answer may use before it is stopped.
public struct GradingLimits: Codable, Sendable, Equatable {
  /// Seconds of processor time an exercise.
  public var processorSeconds: Double = 10
  /// Seconds by the clock an exercise.
  public var wallSeconds: Double = 30
  /// MiB of memory, the program itself included.
  public var mebibytes = 1024
  /// KiB that an exercise may print.
  public var outputKibibytes = 1024
  /// Loops and calls an exercise, in millions.
  public var millionSteps = 500
  /// How many calls may wait for one another.
  public var depth = 1000

  public init() {}

  var memory: Int { mebibytes << 20 }
  var output: Int { outputKibibytes << 10 }
}

/// A limit that an answer was stopped at.
enum Limit: String, Codable {
  case processor, wall, memory, output, steps

  /// What the exercise is reported as.
  var status: GradeStatus {
    switch self {
    case .processor, .wall, .steps: .timeout
    case .memory: .memory
    case .output: .error
    }
  }

  /// "Stopped at the limit of 10 s of processor time."
  func sentence(_ limits: GradingLimits) -> String {
    let value =
      switch self {
      case .processor: "\(Limit.text(limits.processorSeconds)) s of processor time"
      case .wall: "\(Limit.text(limits.wallSeconds)) s by the clock"
      case .memory: "\(limits.mebibytes) MiB of memory"
      case .output: "\(limits.outputKibibytes) KiB of output"
      case .steps: "\(limits.millionSteps) million steps"
      }
    return "Stopped at the limit of \(value)."
  }

  private static func text(_ seconds: Double) -> String {
    Int(exactly: seconds).map(String.init) ?? "\(seconds)"
  }
}
