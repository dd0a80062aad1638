import Glibc
import Interpreter
import Lessons
import Reporting

/// What is known of the screen, or of the file or pipe in its place.
public struct Screen: Sendable {
  /// Columns.
  public let width: Int
  public let colors: ColorDepth

  public init(width: Int, colors: ColorDepth) {
    self.width = width
    self.colors = colors
  }

  /// Standard output as it is now: a terminal can change its size at any time.
  public static var output: Screen { Screen(STDOUT_FILENO) }
  /// Standard error as it is now.
  public static var error: Screen { Screen(STDERR_FILENO) }

  /// Whether a person types and reads here.
  public static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  init(_ descriptor: Int32) {
    let isTerminal = isatty(descriptor) == 1
    width = Self.columns(descriptor, isTerminal: isTerminal)
    colors = .wanted(isTerminal: isTerminal, environment: StateFolder.variable)
  }

  /// `COLUMNS`, or what the terminal says; a file has 100.
  private static func columns(_ descriptor: Int32, isTerminal: Bool) -> Int {
    if let text = StateFolder.variable("COLUMNS"), let columns = Int(text), columns > 0 {
      return min(columns, 1000)
    }
    var size = winsize()
    if isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return isTerminal ? 80 : 100
  }

  /// Longer lines of prose are hard to read.
  public static let proseWidth = 96

  /// The renderer of reports and tables.
  public var renderer: TextRenderer { TextRenderer(width: width, colors: colors) }

  /// The renderer of prose.
  public var proseRenderer: TextRenderer {
    TextRenderer(width: min(width, Self.proseWidth), colors: colors)
  }

  /// A diagnostic as it is shown here.
  public func render(_ diagnostic: Diagnostic) -> String {
    renderer.render(diagnostic.markup(width: width))
  }
}

extension Grants {
  /// What a person's own programs may reach: their files, and standard output.
  static var person: Grants {
    Grants(files: true) {
      let screen = Screen.output
      return ScreenFacts(
        width: screen.width, colors: screen.colors, isTerminal: isatty(STDOUT_FILENO) == 1)
    }
  }
}

extension Session.Options {
  /// The options of a session that runs a person's own programs.
  static func person(output: @escaping @Sendable (String) -> Void) -> Session.Options {
    var options = Session.Options(output: output)
    options.grants = .person
    return options
  }
}

extension Output {
  /// Shows markup on standard output.
  static func show(_ markup: Markup) { write(Screen.output.proseRenderer.render(markup)) }

  /// Shows why an entry failed. The terminal has put a `^C` on the line when it was Ctrl-C.
  static func show(_ failure: Session.Failure) {
    if failure.exceptionType == "KeyboardInterrupt" { write("\n") }
    show(failure.diagnostic)
  }

  /// Shows what is wrong with a program on standard error.
  static func show(_ diagnostic: Diagnostic) { writeError(Screen.error.render(diagnostic)) }
}
