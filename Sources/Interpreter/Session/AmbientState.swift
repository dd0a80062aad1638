/// Settings that a program changes for the whole process: how tensors are printed, the default dtype, whether
/// gradients are recorded. Each session has its own; they are put in place while it runs.
public struct AmbientState {
  /// One setting.
  public struct Setting {
    let capture: () -> () -> Void
    let reset: () -> Void

    /// - Parameters:
    ///   - capture: returns a closure that puts the present value back.
    ///   - reset: puts the value in place with which every session begins.
    public init(capture: @escaping () -> () -> Void, reset: @escaping () -> Void) {
      self.capture = capture
      self.reset = reset
    }
  }

  nonisolated(unsafe) private static var settings: [Setting] = []

  private let restorers: [() -> Void]

  /// Makes a setting known. To be called before the first session runs.
  public static func register(_ setting: Setting) { settings.append(setting) }

  /// What every session begins with.
  static var initial: AmbientState { AmbientState(restorers: settings.map(\.reset)) }

  /// The settings as they are now.
  static func capture() -> AmbientState { AmbientState(restorers: settings.map { $0.capture() }) }

  func restore() {
    for restore in restorers { restore() }
  }
}
