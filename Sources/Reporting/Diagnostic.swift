/// What is wrong with a program, and where, in the learner's own lines.
///
/// A diagnostic is a Python exception by type: its last line is exactly what Python prints. What comes before it
/// is the teaching: the place, a label on each operand that matters, notes that explain and hints that help.
public struct Diagnostic: Sendable {
  /// The name of the exception's type: `TypeError`.
  public var exceptionType: String
  /// The exception's message, as `str(exception)` gives it; it may be empty and may have several lines.
  public var message: String
  /// The name that Python's last line suggests.
  public var suggestion: String?
  /// The text that `primary` and `labels` point into; nil when the trouble has no place.
  public var source: SourceText?
  /// Where the trouble is.
  public var primary: Label?
  /// Other places of the same text that matter.
  public var labels: [Label] = []
  /// Lines under the source, shown as they are: shapes one under the other, say.
  public var figure: [String] = []
  /// Facts that explain. `` `code` `` in them is shown as code.
  public var notes: [Markup] = []
  /// What to try.
  public var hints: [Markup] = []
  /// The calls that led here, outermost first. The last is where the exception was raised.
  public var frames: [Frame] = []
  /// Exceptions that came before this one, the nearest first.
  public var earlier: [Earlier] = []

  public init(_ exceptionType: String, _ message: String) {
    self.exceptionType = exceptionType
    self.message = message
  }

  /// A span, and what to say beside it, which may be nothing.
  public struct Label: Sendable {
    public let span: Span
    public let text: String

    public init(_ span: Span, _ text: String = "") {
      self.span = span
      self.text = text
    }
  }

  /// A call: the function's name as a traceback shows it, and the place in it.
  public struct Frame: Sendable {
    public let function: String
    public let source: SourceText
    public let span: Span

    public init(function: String, source: SourceText, span: Span) {
      self.function = function
      self.source = source
      self.span = span
    }
  }

  /// An exception before this one, and how the two hang together.
  public struct Earlier: Sendable {
    public let relation: Relation
    public let diagnostic: Diagnostic

    public init(_ relation: Relation, _ diagnostic: Diagnostic) {
      self.relation = relation
      self.diagnostic = diagnostic
    }
  }

  public enum Relation: String, Sendable {
    case cause = "The above exception was the direct cause of the following exception:"
    case context = "During handling of the above exception, another exception occurred:"
  }
}

extension Diagnostic {
  /// The last line, exactly as Python prints it: `TypeError: message`, or the type alone without a message.
  public var lastLine: String {
    message.isEmpty ? exceptionType : "\(exceptionType): \(message)\(suggestionText)"
  }

  /// What Python adds to the message of an uncaught exception.
  var suggestionText: String { suggestion.map { ". Did you mean: '\($0)'?" } ?? "" }

  /// Points at a place of a text.
  public func at(_ span: Span, of source: SourceText, _ text: String = "") -> Diagnostic {
    var copy = self
    copy.source = source
    copy.primary = Label(span, text)
    return copy
  }

  public func label(_ span: Span, _ text: String) -> Diagnostic {
    var copy = self
    copy.labels.append(Label(span, text))
    return copy
  }

  public func note(_ note: Markup) -> Diagnostic {
    var copy = self
    copy.notes.append(note)
    return copy
  }

  public func hint(_ hint: Markup) -> Diagnostic {
    var copy = self
    copy.hints.append(hint)
    return copy
  }
}
