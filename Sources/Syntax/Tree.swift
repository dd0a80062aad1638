/// A parsed program.
public struct SyntaxTree: Sendable {
  public let source: SourceText
  public let body: [Statement]

  public init(source: SourceText, body: [Statement]) {
    self.source = source
    self.body = body
  }
}

/// A name where the program writes it, normalised (NFKC) as Python does.
public struct Identifier: Sendable {
  public let text: String
  public let span: Span

  public init(_ text: String, _ span: Span) {
    self.text = text
    self.span = span
  }
}

extension [Statement] {
  /// The docstring of a module, function or class with this body.
  public var docstring: String? {
    if case .expression(let expression) = first?.kind, case .string(let text) = expression.kind {
      return text
    }
    return nil
  }
}
