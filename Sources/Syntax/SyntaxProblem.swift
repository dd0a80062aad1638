/// Why a text is no program.
public struct SyntaxProblem: Error, Sendable {
  public let fault: SyntaxFault
  public let source: SourceText
  /// Where the fault is.
  public let span: Span
  /// Whether more lines could still make it a program: the text ends before a bracket, a string or a block does.
  public let isIncomplete: Bool

  public init(_ fault: SyntaxFault, _ source: SourceText, _ span: Span, isIncomplete: Bool = false) {
    self.fault = fault
    self.source = source
    self.span = span
    self.isIncomplete = isIncomplete
  }

  /// The problem as a Python exception, with what teaches.
  public var diagnostic: Diagnostic {
    let advice = fault.advice
    var diagnostic = Diagnostic(fault.exceptionType, fault.message).at(span, of: source, advice.label)
    if let other = fault.related { diagnostic.labels.append(other) }
    diagnostic.notes = advice.notes.map(Markup.prose)
    diagnostic.hints = advice.hints.map(Markup.prose)
    return diagnostic
  }
}
