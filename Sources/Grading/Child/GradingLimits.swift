/// What an answer may use before it is stopped.
public struct GradingLimits: Codable, Sendable {
  /// Seconds of processor time an exercise.
  public var processorSeconds: Double = 10
  /// Seconds by the clock an exercise.
  public var wallSeconds: Double = 30
  /// Bytes of memory, the program itself included.
  public var memory = 1 << 30
  /// Bytes that may be printed; the rest is dropped.
  public var output = 1 << 20

  public init() {}
}
