import Reporting

/// What a session lets its programs reach beyond their own variables. The language itself has no files; functions of
/// the libraries that read or write them ask here first.
public struct Grants: Sendable {
  /// Whether programs may read and write files, with the rights of the process.
  public var files: Bool
  /// What is known of the place where the output is shown; asked each time, for a window can change its size.
  public var screen: @Sendable () -> ScreenFacts

  public init(files: Bool, screen: @escaping @Sendable () -> ScreenFacts = { ScreenFacts() }) {
    self.files = files
    self.screen = screen
  }

  /// Nothing: how submissions run that nobody trusts.
  public static let none = Grants(files: false)

  /// The grants of the session that runs.
  public static var current: Grants { Machine.current.grants }

  /// - Throws: `PermissionError` where the session grants no files.
  public static func requireFiles(_ function: String) throws {
    guard !current.files else { return }
    throw PythonError(
      Types.permissionError, "\(function) can't reach files here: this program runs without the right to them"
    ).withNote(
      "A submission that is graded or checked keeps what it makes in memory; io.BytesIO() is a file there.")
  }
}

/// What a program may know of the place where its output is shown.
public struct ScreenFacts: Sendable {
  /// Columns.
  public var width = 80
  public var colors = ColorDepth.none
  /// Whether a line can be written over by a carriage return.
  public var isTerminal = false

  public init() {}

  public init(width: Int, colors: ColorDepth, isTerminal: Bool) {
    self.width = width
    self.colors = colors
    self.isTerminal = isTerminal
  }
}
