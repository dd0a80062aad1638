/// Whether operations are recorded for differentiation: `torch.no_grad`, `torch.enable_grad`.
public enum GradientMode {
  /// One program runs at a time, so one switch is enough.
  nonisolated(unsafe) public static var isEnabled = true

  /// Runs `body` with recording switched on or off, and puts the switch back after it.
  @inlinable public static func with<R>(_ enabled: Bool, _ body: () throws -> R) rethrows -> R {
    let saved = isEnabled
    isEnabled = enabled
    defer { isEnabled = saved }
    return try body()
  }
}
