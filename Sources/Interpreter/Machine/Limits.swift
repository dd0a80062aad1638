import Glibc

/// What a program may use before it is stopped, and the way to stop it from outside.
public final class Limits: @unchecked Sendable {
  /// Loops and calls, in thousands of steps; nil for no bound.
  public let steps: Int?
  private var stepsLeft: Int
  private let flag: UnsafeMutablePointer<sig_atomic_t>

  public init(steps: Int? = nil) {
    self.steps = steps
    stepsLeft = steps ?? .max
    flag = .allocate(capacity: 1)
    flag.initialize(to: 0)
  }

  deinit { flag.deallocate() }

  /// Raises `KeyboardInterrupt` in the program, soon. Safe in a signal handler and from any thread.
  public func interrupt() { flag.pointee = 1 }

  /// Takes an interrupt back that no program has seen.
  public func clearInterrupt() { flag.pointee = 0 }

  /// Begins to count anew.
  func renewSteps() { stepsLeft = steps ?? .max }

  public var isInterrupted: Bool { flag.pointee != 0 }

  func check() throws {
    if flag.pointee != 0 {
      flag.pointee = 0
      throw PythonError(ExceptionObject(type: Types.keyboardInterrupt, arguments: []))
    }
    if steps != nil {
      stepsLeft -= Machine.tickInterval / 1000
      if stepsLeft <= 0 {
        throw PythonError(Types.stepLimit, "the program took more than \(steps ?? 0) thousand steps")
      }
    }
  }
}
