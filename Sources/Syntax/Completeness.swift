/// Whether a text that is being typed can be run.
public enum Completeness: Sendable {
  case complete
  /// More lines are wanted: a bracket, a string or a block is open.
  case incomplete
  /// No further line can make it right.
  case invalid
}

extension Parser {
  /// Whether what was typed so far is whole, as Python's `codeop` judges it: a compound statement goes on until an
  /// empty line. Lines are joined by line breaks, so that a text which ends with one had an empty line last.
  public static func completeness(of text: String) -> Completeness {
    do throws(SyntaxProblem) {
      let tree = try parse(SourceText(name: "<input>", text: text))
      let hasEmptyLine = text.utf8.last == UInt8(ascii: "\n")
      return tree.body.last?.isCompound == true && !hasEmptyLine ? .incomplete : .complete
    } catch {
      return error.isIncomplete ? .incomplete : .invalid
    }
  }
}

extension Statement {
  /// Whether the statement has blocks.
  public var isCompound: Bool {
    switch kind {
    case .function, .class, .if, .while, .for, .with, .try, .match: true
    default: false
    }
  }
}
