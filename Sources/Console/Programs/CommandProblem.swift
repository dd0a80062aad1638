/// Why a command can't do what it was asked: one paragraph for a person, and the exit status.
public struct CommandProblem: Error, CustomStringConvertible {
  public let message: String
  /// 1 for something wrong with a file, 2 for something wrong with the command line.
  public let status: Int32

  public init(_ message: String, status: Int32 = 2) {
    self.message = message
    self.status = status
  }

  public var description: String { message }
}
